import {
	addProtocol,
	AttributionControl,
	Map as MapLibreMap,
	NavigationControl,
	ScaleControl,
	setWorkerUrl
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import './controls.css';
import { PMTiles } from 'pmtiles';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Language } from '../atlas/language';
import type { MapView } from '../atlas/page';
import type { MapWords } from './frame.svelte';
import { showBorders } from './border-layers';
import { drawPattern } from './legs/draw-pattern';
import { readPalette } from './palette';
import { featureUnder, type Hit } from './pointing';
import { showSelection } from './show-selection';
import { buildStyle, TILE_SCHEME, type StyleOptions } from './style';
import { tileProtocol } from './tile-protocol';
import { TileSource } from './tile-source';

setWorkerUrl(workerUrl);

export type AtlasMapOptions = {
	/** where the site lives, without a trailing slash */
	base: string;
	view: MapView;
	words: MapWords;
	language: Language;
	/** whether the boundaries of countries are drawn */
	hasBorders: boolean;
	open: (url: string) => void;
	onState: (state: 'moving' | 'idle') => void;
};

const PADDING = 40;
const FLIGHT_MS = 900;
const darkTheme = matchMedia('(prefers-color-scheme: dark)');
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** The map of the atlas: draws the public GeoJSON files, reports clicks, shows what a page selects. */
export class AtlasMap {
	readonly map: MapLibreMap;
	/** resolves at the first `idle`, rejects when the style or its data cannot be read */
	readonly ready: Promise<void>;
	#view: MapView;
	#hasBorders: boolean;
	#hovered: Hit | null = null;
	#selected: { source: string; id: string } | null = null;

	constructor(
		readonly container: HTMLElement,
		readonly options: AtlasMapOptions
	) {
		const { base, view, words } = options;
		const archive = new PMTiles(new TileSource(`${base}/basemap/atlas.pmtiles`));
		// one protocol for all maps of the page: a later one takes the place of the one before
		addProtocol(TILE_SCHEME, tileProtocol(archive));
		this.#view = view;
		this.#hasBorders = options.hasBorders;
		this.map = new MapLibreMap({
			container,
			style: buildStyle(this.#styleOptions()),
			bounds: view.bbox,
			fitBoundsOptions: { padding: PADDING },
			attributionControl: false,
			dragRotate: false,
			pitchWithRotate: false,
			maxZoom: 14,
			locale: {
				'Map.Title': words.title,
				'NavigationControl.ZoomIn': words.zoomIn,
				'NavigationControl.ZoomOut': words.zoomOut,
				'AttributionControl.ToggleAttribution': words.attribution,
				'ScaleControl.Kilometers': words.kilometres,
				'ScaleControl.Meters': words.metres
			}
		});
		this.map.setMissingStyleImageResolver((id) => {
			const drawn = drawPattern(id);
			if (drawn) this.map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
		});
		this.map.touchZoomRotate.disableRotation();
		this.map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
		this.map.addControl(new ScaleControl({ maxWidth: 120 }), 'bottom-left');
		this.map.addControl(new AttributionControl({ customAttribution: words.credit }), 'bottom-right');
		this.ready = this.#firstIdle();
		this.map.on('movestart', () => options.onState('moving'));
		this.map.on('idle', () => options.onState('idle'));
		this.map.on('style.load', this.#select);
		this.map.once('load', this.#listen);
		darkTheme.addEventListener('change', this.#restyle);
	}

	/** Moves to what a page shows and marks its selection; the view already shown is left alone. */
	show(view: MapView): void {
		if (view === this.#view) return;
		this.#view = view;
		this.map.resize();
		const duration = reducedMotion.matches ? 0 : FLIGHT_MS;
		this.map.fitBounds(view.bbox, { padding: PADDING, maxZoom: 11, duration });
		this.#select();
	}

	/** Draws the boundaries of countries, or none. */
	showBorders(isShown: boolean): void {
		this.#hasBorders = isShown;
		if (this.#isStyled()) showBorders(this.map, isShown);
	}

	remove(): void {
		darkTheme.removeEventListener('change', this.#restyle);
		this.map.remove();
	}

	async #firstIdle(): Promise<void> {
		let fail: (reason: Error) => void = () => undefined;
		const failed = new Promise<never>((_, reject) => (fail = reject));
		const subscription = this.map.on('error', ({ error }) => fail(new Error(error.message)));
		await Promise.race([this.map.once('idle'), failed]);
		subscription.unsubscribe();
	}

	/** Layers can be asked only once they are there. */
	#listen = (): void => {
		this.map.on('click', ({ point }) => {
			const hit = featureUnder(this.map, point);
			if (hit) this.options.open(hit.url);
		});
		this.map.on('mousemove', ({ point }) => this.#hover(featureUnder(this.map, point)));
		this.map.on('mouseout', () => this.#hover(null));
	};

	#hover(hit: Hit | null): void {
		if (this.#hovered) this.map.setFeatureState(this.#hovered, { hover: false });
		this.#hovered = hit && hit.source !== 'legs' ? hit : null;
		if (this.#hovered) this.map.setFeatureState(this.#hovered, { hover: true });
		this.map.getCanvas().style.cursor = hit ? 'pointer' : '';
	}

	/** Marks what the latest view selects; while the style is on its way `style.load` calls it again. */
	#select = (): void => {
		if (!this.#isStyled()) return;
		const { selection } = this.#view;
		if (this.#selected) this.map.setFeatureState(this.#selected, { selected: false });
		const source = selection?.kind === 'site' ? 'sites' : selection?.kind === 'node' ? 'nodes' : null;
		this.#selected = selection && source ? { source, id: selection.id } : null;
		if (this.#selected) this.map.setFeatureState(this.#selected, { selected: true });
		showSelection(this.map, readPalette(this.container), selection);
		showBorders(this.map, this.#hasBorders);
	};

	#isStyled(): boolean {
		return this.map.getLayer('nodes-circle') !== undefined;
	}

	#styleOptions(): StyleOptions {
		const { base, language } = this.options;
		const palette = readPalette(this.container);
		return { base, palette, language, selection: this.#view.selection, hasBorders: this.#hasBorders };
	}

	/** The theme of the system changed: the same style in the other colours, with the selection kept. */
	#restyle = (): void => {
		this.map.setStyle(buildStyle(this.#styleOptions()));
		this.#select();
	};
}
