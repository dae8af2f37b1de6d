import type { Locator, Page } from '@playwright/test';
import { button, choice, field, part, partBy, type Root } from './part';

/** A badge on the map: the sites that it stands for, and where it is in the window. */
export type DrawnMarker = { id: string; sites: string[]; x: number; y: number };

/** The map with what stands on it, and its hook `window.landsea`. */
export const map = {
	host: part('[data-map]'),
	shown: part('[data-map]:not([hidden])'),
	resting: part('[data-map][data-state="idle"]'),
	failed: part('[data-map][data-state="failed"]'),
	/** A page without a map keeps the one of the page before, out of sight. */
	restingOrNone: part('[data-map]:is([hidden], [data-state="idle"])'),
	/** States in which nothing more is to be expected of a page and its map, a page without one among them. */
	settled: part(
		'html[data-alive]:has([data-map]:is([data-state="idle"], [data-state="failed"], [hidden], :has([data-notice] p)))'
	),
	frame: part('.map'),
	canvasFrame: part('.map-canvas'),
	canvas: part('.map-canvas canvas'),
	/** The canvas of a map that has still to come to rest. */
	loadingCanvas: part('[data-map][data-state="loading"] .map-canvas canvas'),
	overlay: part('.map-overlay'),
	foot: part('.map-foot'),
	scale: part('.map-scale'),
	credits: part('.maplibregl-ctrl-attrib'),
	creditsButton: part('.maplibregl-ctrl-attrib-button'),
	wheelWords: part('.maplibregl-desktop-message'),
	notice: part('[data-notice]'),
	zoomInControl: part('.maplibregl-ctrl-zoom-in'),
	zoomIn: button('Zoom in'),
	zoomOut: button('Zoom out'),
	/** A control by its name in any language. */
	control: (root: Root, name: string): Locator => root.getByRole('button', { name, exact: true }),
	compass: button('Turn north up'),
	fullScreen: button('Full screen'),
	/** What lies over it, beside head and panel. */
	covers: part('.maplibregl-ctrl, .legend-button, .map-foot > *'),
	fan: part('.map-fan'),
	/** The parts in the fan, without the whole in its middle. */
	fanParts: part('.fan-link:not(.fan-whole)'),
	fanBadges: part('.fan-link .badge'),
	fanNames: part('.fan-link:not(.fan-whole) .site-name'),
	card: part('.map-card'),
	cardList: part('.map-card ul'),
	/** What a badge of several sites opens: a fan, or a card. */
	opened: part('.map-fan, .map-card'),
	dialog: (root: Root, name: string | RegExp): Locator => root.getByRole('dialog', { name }),
	/** The button that zooms until the sites of a card part. */
	part: button('Zoom until they part'),
	tip: part('.map-tip'),
	ring: part('.map-ring'),

	/** Waits until the map of the page rests. */
	async rests(root: Root): Promise<void> {
		await map.resting(root).waitFor();
	},

	/** The zoom of the map, to a hundredth. */
	zoom: (page: Pick<Page, 'evaluate'>): Promise<number> =>
		page.evaluate(() => Number(window.landsea?.map?.getZoom().toFixed(2))),

	/** Puts the camera somewhere and waits until the map rests there. */
	async jumpTo(page: Page, center: [number, number], zoom: number): Promise<void> {
		await map.restsAfter(page, () =>
			page.evaluate(
				([lngLat, level]) => {
					if (!window.landsea?.map) throw new Error('no map on this page');
					window.landsea.map.jumpTo({ center: lngLat, zoom: level });
				},
				[center, zoom] as const
			)
		);
	},

	/** Does what changes the map, and waits until it rests again: after an event that says that it has changed, if there is one. */
	async restsAfter(page: Page, change: () => Promise<void>, event?: 'styledata'): Promise<void> {
		const rest = await page.evaluateHandle((first) => {
			const drawn = window.landsea?.map;
			return { idle: first ? drawn?.once(first).then(() => drawn.once('idle')) : drawn?.once('idle') };
		}, event);
		await change();
		await rest.evaluate(async ({ idle }) => {
			await idle;
			// it rests within the frame that draws it, and is seen a frame later
			await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
		});
	},

	/** Puts the page into a theme; its map, if it has one, takes the colours some time later, and then rests in them. */
	showTheme: (page: Page, colorScheme: 'light' | 'dark'): Promise<void> =>
		map.restsAfter(page, () => page.emulateMedia({ colorScheme }), 'styledata'),

	/** Clicks the map at a position on the globe. */
	async clickAt(page: Page, lngLat: [number, number]): Promise<void> {
		const { x, y } = await map.inWindow(page, lngLat);
		await page.mouse.click(x, y);
	},

	/** Puts the pointer at a position on the globe. */
	async pointAt(page: Page, lngLat: [number, number]): Promise<void> {
		const { x, y } = await map.inWindow(page, lngLat);
		await page.mouse.move(x, y);
	},

	/** Where in the window a position on the globe is drawn. */
	async inWindow(page: Page, lngLat: [number, number]): Promise<{ x: number; y: number }> {
		return page.evaluate((position) => {
			const map = window.landsea?.map;
			if (!map) throw new Error('no map on this page');
			const { x, y } = map.project(position);
			const { left, top } = map.getContainer().getBoundingClientRect();
			return { x: x + left, y: y + top };
		}, lngLat);
	},

	/** Takes the graphics context away, as a driver does that crashed; `window.restore` gives it back. */
	async loseContext(page: Page): Promise<void> {
		await map.canvas(page).evaluate((canvas: HTMLCanvasElement) => {
			const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
			Object.assign(window, { restore: () => extension?.restoreContext() });
			extension?.loseContext();
		});
	}
};

/** The badges that the map has drawn; runs in the page. */
export function badgesOnPage(): DrawnMarker[] {
	const map = window.landsea?.map;
	if (!map) throw new Error('no map on this page');
	const { left, top } = map.getContainer().getBoundingClientRect();
	const markers = map
		.queryRenderedFeatures({ layers: ['sites-badge'] })
		.flatMap(({ geometry, properties }) => {
			if (geometry.type !== 'Point') return [];
			const [lng = 0, lat = 0] = geometry.coordinates;
			const { x, y } = map.project([lng, lat]);
			const [dx = 0, dy = 0] = String(properties.moved).split(',').map(Number);
			const sites = String(properties.sites).split(',');
			return [{ id: String(properties.id), sites, x: left + x + dx, y: top + y + dy }];
		});
	return [...new Map(markers.map((marker) => [marker.id, marker])).values()];
}

/** Where the map draws what a layer has at points, in px of its canvas; runs in the page. */
export function pointsOnCanvas(layer: string): { id: string; x: number; y: number }[] {
	const map = window.landsea?.map;
	if (!map) throw new Error('no map on this page');
	const points = map.queryRenderedFeatures({ layers: [layer] }).flatMap(({ geometry, properties }) => {
		if (geometry.type !== 'Point') return [];
		const [lng = 0, lat = 0] = geometry.coordinates;
		const { x, y } = map.project([lng, lat]);
		return [{ id: String(properties.id), x, y }];
	});
	return [...new Map(points.map((point) => [point.id, point])).values()];
}

/** Names that the map does not show where somebody has them, in px of its canvas; runs in the page. */
export function namesElsewhere(names: { text: string; x: number; y: number }[]): string[] {
	const map = window.landsea?.map;
	if (!map) throw new Error('no map on this page');
	const { clientWidth, clientHeight } = map.getCanvas();
	const isThere = ({ text, x, y }: { text: string; x: number; y: number }): boolean =>
		map
			.queryRenderedFeatures([x, y])
			.some(({ properties }) =>
				Object.values(properties).some((value) => String(value).toUpperCase().includes(text.toUpperCase()))
			);
	return names
		.filter(({ x, y }) => x > 0 && y > 0 && x < clientWidth && y < clientHeight)
		.filter((name) => !isThere(name))
		.map(({ text }) => text);
}

/** The badge that stands for a site. */
export async function markerOf(page: Page, site: string): Promise<DrawnMarker> {
	const found = (await page.evaluate(badgesOnPage)).find(({ sites }) => sites.includes(site));
	if (!found) throw new Error(`no badge for ${site} is drawn`);
	return found;
}

/** The drawing that stands for the map until it is there, or where it cannot be. */
export const drawing = {
	whole: part('.drawing'),
	image: part('.drawing > svg'),
	paths: part('.drawing path'),
	land: part('.drawing .land'),
	/** The land in a group, which may be the drawing itself. */
	landIn: (group: Locator): Locator => group.locator('path.land'),
	sea: part('.drawing .sea'),
	borders: part('.drawing .borders'),
	marks: part('.drawing [data-mark]'),
	linkedMarks: part('.drawing a[data-mark]'),
	freeSites: part('[data-map] [data-free] a[href*="/sites/"]'),
	/** The disc of a mark, whatever it marks. */
	disc: partBy((key: string) => `[data-mark="${key}"] :is(.badge-key, .cluster, .node)`),
	selected: partBy((key: string) => `[data-mark="${key}"] .selected`),
	group: (root: Root, name: string): Locator => root.getByRole('group', { name }),
	tiesAhead: part('.ahead .ties')
};

/** The years at the foot of the map. */
export const years = {
	open: button(/^(Through the years|按年份查看)$/),
	bar: part('.time-bar'),
	last: field('To the year'),
	first: field('From the year'),
	said: part('.time-bar output'),
	play: button('Play'),
	pause: button('Pause'),
	events: part('.time-bar .events'),
	eventLinks: part('.time-events a'),
	close: button('Close the years')
};

/** What measures on the map. */
export const measure = {
	open: button('Measure'),
	bar: part('.measure-bar'),
	said: part('.measure-bar [role=status]'),
	middle: button('Middle of the map'),
	undo: button('Take back'),
	close: button('Stop measuring')
};

/** The legend of the map, and the button that opens it on a phone. */
export const legend = {
	card: part('.legend'),
	said: part('.legend [role=status]'),
	details: part('.legend > details'),
	fold: part('.legend > details > summary'),
	kinds: part('.legend .kinds a'),
	kindsFold: part('.legend .kinds summary'),
	swatches: part('.legend .swatch'),
	/** A sample by what it is one of. */
	sample: partBy((kind: 'line' | 'river' | 'admin' | 'node') => `.legend .swatch .${kind}`),
	button: button('Legend'),
	/** The button by its look: other languages call it otherwise. */
	opener: part('.legend-button'),
	boundaries: choice('Boundaries'),
	layer: (root: Root, name: string): Locator => root.getByRole('checkbox', { name, exact: true }),
	entry: (root: Root, name: string): Locator => legend.card(root).getByRole('button', { name }),
	rail: (root: Root): Locator => legend.card(root).getByText('Rail', { exact: true })
};
