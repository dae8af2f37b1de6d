import type { Map as MapLibreMap } from 'maplibre-gl';
import { element } from '../../static-map/element';
import { sizeAt, type ZoomStops } from '../../symbols/zoom-stops';
import { dataOf } from './courses';
import { courseReader, drawnLayers, wholeLines, type Courses, type DrawnLayer } from './drawn';
import { lettersOfPage } from './letters';
import { riverNames } from './river-names';
import { strokesOf } from './strokes';
import { circles, pointSymbols, type Tools } from './symbols';
import { inkOf, numberOf, short, textOf } from './values';
import { viewOf } from './view';

type Attributes = Record<string, string | undefined>;
/** A layer: paths, each with how it is drawn, or whatever else it is made of. */
type Group = { id: string; paths: { attributes: Attributes; d: string }[]; marks: string };

/** Shorter data is written again rather than referred to. */
const WORTH_SHARING = 200;

/**
 * The view of a map as SVG, a group a layer: lines and areas of what its tiles and its files hold, signs and names where the
 * map has placed them.
 * @param pictograms path data by name
 */
export async function mapSvg(map: MapLibreMap, pictograms: ReadonlyMap<string, string>): Promise<string> {
	const view = viewOf(map);
	const tools: Tools = { map, view, pictograms, widthIn: lettersOfPage() };
	const coursesOf = courseReader(map, view, await wholeLines(map));
	const groups = drawnLayers(map).map((layer) => groupOf(layer, coursesOf, tools));
	return element('rect', { width: '100%', height: '100%', fill: groundColour(map) }) + written(groups);
}

function groupOf(layer: DrawnLayer, coursesOf: Courses, tools: Tools): Group {
	const { id, type, features } = layer;
	switch (type) {
		case 'fill':
			return { id, paths: areasOf(layer, coursesOf), marks: '' };
		case 'line':
			return { id, paths: linesOf(layer, coursesOf, tools), marks: '' };
		case 'circle':
			return { id, paths: [], marks: circles(features, tools) };
		case 'symbol': {
			const isAlong = tools.map.getLayoutProperty(id, 'symbol-placement') === 'line';
			return { id, paths: [], marks: (isAlong ? riverNames : pointSymbols)(id, features, tools) };
		}
		default:
			return { id, paths: [], marks: '' };
	}
}

/** What lies below all that is drawn. */
function groundColour(map: MapLibreMap): string | undefined {
	const ground = map.getLayersOrder().find((id) => map.getLayer(id)?.type === 'background');
	return ground && textOf(map.getPaintProperty(ground, 'background-color'), 'none');
}

function areasOf(layer: DrawnLayer, coursesOf: Courses): Group['paths'] {
	const courses = coursesOf(layer);
	return merged(
		layer.features.map(({ paint }, at) => {
			const ink = inkOf(paint['fill-color']);
			const opacity = short(ink.opacity * numberOf(paint['fill-opacity'], 1), 1);
			return {
				attributes: { fill: ink.colour, 'fill-opacity': opacity },
				d: dataOf(courses[at] ?? [], true)
			};
		})
	);
}

function linesOf(layer: DrawnLayer, coursesOf: Courses, { map, view: { zoom } }: Tools): Group['paths'] {
	const courses = coursesOf(layer);
	const floorWidth = widthAt(map.getPaintProperty(layer.id, 'line-width'), Math.floor(zoom));
	return merged(
		layer.features.flatMap((drawn, at) =>
			strokesOf(drawn, zoom, floorWidth).map(({ attributes, draw }) => ({
				attributes,
				d: draw(courses[at] ?? [])
			}))
		)
	);
}

/** A width that follows the zoom alone, at a zoom; null where it does not, and stays within a whole zoom. */
function widthAt(expression: unknown, zoom: number): number | null {
	if (!Array.isArray(expression) || expression[0] !== 'interpolate') return null;
	const stops = expression.slice(3).map(Number);
	if (stops.some(Number.isNaN)) return null;
	const pairs: ZoomStops = stops.flatMap((at, index) =>
		index % 2 === 0 ? [[at, stops[index + 1] ?? 0] as const] : []
	);
	return sizeAt(pairs, zoom);
}

/** What is drawn alike as one path. */
function merged(paths: Group['paths']): Group['paths'] {
	const alike = new Map<string, Group['paths'][number]>();
	for (const { attributes, d } of paths) {
		const key = JSON.stringify(attributes);
		alike.set(key, { attributes, d: (alike.get(key)?.d ?? '') + absolute(d) });
	}
	return [...alike.values()].filter(({ d }) => d !== '');
}

/** Path data that begins at a place of its own, whatever stands before it. */
const absolute = (d: string): string => d.replace(/^m(-?[\d.]+),?(-?[\d.]+) ?/, 'M$1,$2l');

/** The groups as markup; what several of them draw is written once. */
function written(groups: readonly Group[]): string {
	const counts = new Map<string, number>();
	for (const { d } of groups.flatMap(({ paths }) => paths)) counts.set(d, (counts.get(d) ?? 0) + 1);
	const shared = [...counts].filter(([d, count]) => count > 1 && d.length > WORTH_SHARING).map(([d]) => d);
	const ids = new Map(shared.map((d, at) => [d, `course-${at + 1}`]));
	const defs = [...ids].map(([d, id]) => element('path', { id, d })).join('');
	const drawn = groups.map(({ id, paths, marks }) => {
		const content = paths.map(({ attributes, d }) => {
			const known = ids.get(d);
			return known
				? element('use', { 'xlink:href': `#${known}`, ...attributes })
				: element('path', { d, ...attributes });
		});
		const isLine = content.length > 0 && paths.every(({ attributes }) => attributes.fill === undefined);
		const inside = content.join('') + marks;
		return inside === '' ? '' : element('g', { id, fill: isLine ? 'none' : undefined }, inside);
	});
	return (defs && element('defs', {}, defs)) + drawn.join('');
}
