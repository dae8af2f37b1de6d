import { LANGUAGES } from '../../../geo/shared/languages';
import type { Atlas, Ground, DrawnPlace } from '../../../geo';
import type { LngLat } from '../../../geo/shared/coordinates';
import { inLanguagePath } from '../../../geo/shared/addresses';
import { escapeXml } from '../../../geo/shared/xml';
import { otherLanguage, type Language } from '../address/language';
import type { MapView } from '../pages/map-view';
import { dictionary } from '../words/dictionary';
import { element } from './element';
import { frameOf, zoomOf, type Frame } from './frame';
import { groundPaths } from './ground-paths';
import { anchorOf, labelCandidates, type Name } from './label-candidates';
import { legLines } from './legs';
import { nodeMarks, siteMarks, type Mark } from './marks';
import { CITY_DOT } from '../symbols/map-names';
import { placeLabels, type Anchor, type Label } from './place-labels';
import { baselines } from './text-block';

/** Everything that is drawn from; none of it depends on the page. */
export type StaticMapSources = {
	atlas: Atlas;
	ground: Ground;
	lines: ReadonlyMap<string, LngLat[]>;
	places: readonly DrawnPlace[];
};

/** Classes of names by the smallest window that shows them, and by the largest. */
const FROM = ['', ' from-tablet', ' from-desk', ' from-large'];
const TO = [' to-phone', ' to-tablet', ' to-desk', ''];

/** The map of a page as SVG, in the place and look that the map will take over. */
export function drawing(
	sources: StaticMapSources,
	{ map, language, base }: { map: MapView; language: Language; base: string }
): string {
	const frame = frameOf(map);
	return element(
		'div',
		{
			class: `drawing ratio-${map.ratio}`,
			role: 'group',
			'aria-label': dictionary(language).map.title
		},
		planeOf(sources, map, frame) + signs(sources, map, frame, { language, base })
	);
}

/** Planes that were drawn last: the pages of one map in both languages follow each other while the site is built. */
const lastPlanes = new Map<string, { sources: StaticMapSources; svg: string }>();
const MOST_PLANES = 8;

function planeOf(sources: StaticMapSources, map: MapView, frame: Frame): string {
	const key = JSON.stringify([map.bbox, map.selection]);
	const known = lastPlanes.get(key);
	const { atlas, ground, lines } = sources;
	const isSame =
		known?.sources.atlas === atlas && known.sources.ground === ground && known.sources.lines === lines;
	if (known && isSame) return known.svg;
	const svg = plane(sources, map, frame);
	lastPlanes.delete(key);
	lastPlanes.set(key, { sources, svg });
	for (const [oldest] of lastPlanes) if (lastPlanes.size > MOST_PLANES) lastPlanes.delete(oldest);
	return svg;
}

/** What has a place and no size: it grows with the view. */
function plane({ atlas, ground, lines }: StaticMapSources, { selection }: MapView, frame: Frame): string {
	const paths = groundPaths(ground, frame);
	const content = Object.entries(paths)
		.filter(([, d]) => d !== '')
		.map(([part, d]) => element('path', { class: part, d }));
	return element(
		'svg',
		{
			class: 'plane',
			viewBox: `0 0 ${round(frame.width, 2)} ${round(frame.height, 2)}`,
			'aria-hidden': 'true'
		},
		sheet(frame) + content.join('') + legLines(atlas, lines, selection, frame)
	);
}

/** As far as the drawing reaches all is sea that is not land; beyond it nothing is known. */
function sheet({ cover: [left, top, right, bottom] }: Frame): string {
	const [x1, y1, x2, y2] = [left, top, right, bottom].map(Math.round);
	return element('path', { class: 'sea', d: `M${x1},${y1}H${x2}V${y2}H${x1}z` });
}

/** What has a place and a size of its own: marks with their links, and names. */
function signs(
	{ atlas, places }: StaticMapSources,
	map: MapView,
	frame: Frame,
	page: { language: Language; base: string }
): string {
	const zoom = zoomOf(frame);
	const isInView = ({ lngLat }: { lngLat: LngLat }): boolean => {
		const { x, y } = anchorOf({ lngLat, offset: [0, 0], radius: 0 }, frame);
		const [left, top, right, bottom] = frame.cover;
		return (
			x * frame.width > left && x * frame.width < right && y * frame.height > top && y * frame.height < bottom
		);
	};
	const inView = places.filter(isInView);
	const marks = [...nodeMarks(atlas, map, page.language, zoom), ...siteMarks(atlas, map, frame, page)].filter(
		isInView
	);
	const candidates = labelCandidates(
		{ marks, places: inView, selection: map.selection },
		page.language,
		frame,
		zoom
	);
	const anchors = marks.map((mark) => anchorOf(mark, frame));
	const labels = placeLabels(anchors, candidates, frame.width / frame.height, (px) => zoomOf(frame, px));
	const names = labels
		.filter(({ thing }) => thing.mark === null)
		.map((label) => at(label.anchor, dot(label) + letters(labelText(label, page.language))));
	const links = marks.map((mark) => {
		const own = labels.filter(({ thing }) => thing.mark === mark);
		return at(anchorOf(mark, frame), link(mark, own, page));
	});
	return element(
		'svg',
		{ class: 'signs' },
		element('g', { 'aria-hidden': 'true' }, names.join('')) + links.join('')
	);
}

/** A place of its own size; two decimals of a per cent are at most a tenth of a pixel off on a wide desk. */
function at({ x, y }: Anchor, content: string): string {
	return element('svg', { x: `${round(100 * x, 2)}%`, y: `${round(100 * y, 2)}%` }, content);
}

function link(
	{ kind, id, url, spoken, shape, offset: [dx, dy] }: Mark,
	labels: readonly Label<Name>[],
	{ language, base }: { language: Language; base: string }
): string {
	const isAside = dx !== 0 || dy !== 0;
	const leader = isAside
		? element('path', { class: 'leader', d: `M0,0L${round(dx, 2)},${round(dy, 2)}` }) +
			element('circle', { class: 'foot', r: '1.6' })
		: '';
	const body = shape + letters(labels.map((label) => labelText(label, language)).join(''));
	return element(
		'a',
		{ href: base + inLanguagePath(url, language), 'aria-label': spoken, 'data-mark': `${kind}:${id}` },
		leader +
			(isAside ? element('g', { transform: `translate(${round(dx, 2)} ${round(dy, 2)})` }, body) : body)
	);
}

/** Names in the size of the reader's letters, and their distance from their point with them. */
function letters(content: string): string {
	return content && element('svg', { width: '1rem', height: '1rem', viewBox: '0 0 16 16' }, content);
}

function windowsOf({ first, last }: Label<Name>): string {
	return `${FROM[first] ?? ''}${TO[last] ?? ''}`;
}

/** The point of a city that is no node. */
function dot(label: Label<Name>): string {
	if (!label.thing.hasDot) return '';
	return element('circle', { class: `dot${windowsOf(label)}`, r: String(CITY_DOT) });
}

/** The lines of a name; the other script says what language it is in. */
function labelText(label: Label<Name>, language: Language): string {
	const { thing, block, left, top, side } = label;
	const anchor = side.includes('E') ? 'start' : side.includes('W') ? 'end' : 'middle';
	const share = { start: 0, middle: 0.5, end: 1 }[anchor];
	const x = String(round(left + share * block.width, 1));
	const heights = baselines(block);
	const spans = block.lines.map(({ text, size, isOther, runsOn }, index) =>
		element(
			'tspan',
			{
				x: runsOn ? undefined : x,
				y: runsOn ? undefined : String(round(top + (heights[index] ?? 0), 1)),
				'font-size': String(size),
				lang: isOther ? LANGUAGES[otherLanguage(language)].tag : undefined
			},
			escapeXml(text)
		)
	);
	return element(
		'text',
		{
			class: `name ${thing.look}${windowsOf(label)}`,
			'text-anchor': anchor === 'start' ? undefined : anchor
		},
		spans.join('')
	);
}

function round(value: number, decimals: number): number {
	return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
