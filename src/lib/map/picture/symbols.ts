import type { Map as MapLibreMap } from 'maplibre-gl';
import { element } from '../../static-map/element';
import { PICTOGRAM_GRID } from '../../symbols/badge';
import { offsetIn } from '../markers/site-values';
import { imageOf, type ImageShape } from '../style/image-shapes';
import type { DrawnFeature } from './drawn';
import type { lettersOfPage } from './letters';
import { nameOf, namesAt, nameText, placeShown, placesOf, sectionsOf } from './names';
import { inkOf, isRecord, numberOf, short, textOf, type Values } from './values';
import type { View } from './view';

/** What symbols are drawn with. */
export type Tools = {
	map: MapLibreMap;
	view: View;
	pictograms: ReadonlyMap<string, string>;
	widthIn: ReturnType<typeof lettersOfPage>;
};

/** px from the view within which a symbol may still be seen in it. */
const REACH = 200;

/** Icons and names of a layer at points, the lowest first; those of one point are together. */
export function pointSymbols(layer: string, features: readonly DrawnFeature[], tools: Tools): string {
	const { map, view } = tools;
	const offsets = (name: 'icon-offset' | 'text-offset', values: Values) =>
		offsetIn(map.getLayoutProperty(layer, name), values);
	return features
		.flatMap(({ feature: { geometry, properties }, ...values }) => {
			if (geometry.type !== 'Point') return [];
			const { coordinates } = geometry;
			const isSame = (other: Values): boolean => keyOf(other) === keyOf(properties);
			return view.turns.map((turn) => {
				const point = view.place(coordinates, turn);
				if (!isNear(point, view)) return '';
				const icon = iconAt(values.layout, offsets('icon-offset', properties), tools.pictograms);
				const name = nameAt(layer, values, point, offsets('text-offset', properties), isSame, tools);
				if (icon === '') return name;
				const at = { 'data-id': textOf(properties.id, ''), transform: moved(point) };
				return element('g', at, icon) + name;
			});
		})
		.join('');
}

/** The discs of a layer, the lowest first. */
export function circles(features: readonly DrawnFeature[], { view }: Tools): string {
	return features
		.flatMap(({ feature: { geometry, properties }, paint }) => {
			if (geometry.type !== 'Point') return [];
			const { coordinates } = geometry;
			const radius = numberOf(paint['circle-radius'], 5);
			const edge = numberOf(paint['circle-stroke-width'], 0);
			const [fill, stroke] = [inkOf(paint['circle-color']), inkOf(paint['circle-stroke-color'])];
			return view.turns.map((turn) => {
				const [cx, cy] = view.place(coordinates, turn);
				return element('circle', {
					'data-id': textOf(properties.id, ''),
					cx: short(cx),
					cy: short(cy),
					// the edge of the map lies round the disc, that of SVG on its rim
					r: short(radius + edge / 2),
					fill: fill.colour,
					'fill-opacity': short(fill.opacity * numberOf(paint['circle-opacity'], 1), 1),
					...(edge > 0 && {
						stroke: stroke.colour,
						'stroke-width': short(edge, 1),
						'stroke-opacity': short(stroke.opacity * numberOf(paint['circle-stroke-opacity'], 1), 1)
					})
				});
			});
		})
		.join('');
}

/** What tells a feature from others of its layer. */
const keyOf = ({ id, name }: Values): string => `${String(id)}|${String(name)}`;

function isNear([x, y]: readonly [number, number], { width, height }: View): boolean {
	return x > -REACH && y > -REACH && x < width + REACH && y < height + REACH;
}

function iconAt(
	layout: Values,
	[dx, dy]: readonly [number, number],
	pictograms: ReadonlyMap<string, string>
): string {
	const image = layout['icon-image'];
	const shapes =
		imageOf(isRecord(image) ? textOf(image.name, '') : textOf(image, ''), pictograms)?.shapes ?? [];
	const drawn = shapes.map(shapeSvg).join('');
	const size = Number(layout['icon-size'] ?? 1);
	const transform = [
		dx !== 0 || dy !== 0 ? moved([dx, dy]) : '',
		size !== 1 ? `scale(${size.toFixed(4)})` : ''
	]
		.filter(Boolean)
		.join(' ');
	return drawn !== '' && transform !== '' ? element('g', { transform }, drawn) : drawn;
}

function nameAt(
	layer: string,
	{ layout, paint }: { layout: Values; paint: Values },
	point: readonly [number, number],
	offset: readonly [number, number],
	isSame: (other: Values) => boolean,
	{ map, widthIn }: Tools
): string {
	if (sectionsOf(layout).every(({ text }) => text === '')) return '';
	const name = nameOf(layout, widthIn);
	const places = placesOf(layout, offset, name);
	const [only] = places;
	// a count stands on its badge, which is there wherever the point is
	const isFixed = places.length === 1 && only && layout['icon-image'] !== undefined;
	const place = isFixed ? only : placeShown(places, point, name, namesAt(map, layer, isSame));
	return place ? nameText(name, point, place, paint) : '';
}

const moved = ([x, y]: readonly [number, number]): string => `translate(${short(x) ?? 0} ${short(y) ?? 0})`;

function shapeSvg(shape: ImageShape): string {
	const { fill = 'none', stroke, width, opacity = 1, dash } = shape;
	const look = {
		fill,
		stroke,
		'stroke-width': stroke && width !== undefined ? short(width, 1) : undefined,
		'stroke-dasharray': dash?.join(' '),
		opacity: short(opacity, 1)
	};
	switch (shape.kind) {
		case 'circle':
			return element('circle', { r: short(shape.r), ...look });
		case 'pill': {
			const { wide, high } = shape;
			const box = { x: short(-wide / 2), y: short(-high / 2), width: short(wide), height: short(high) };
			return element('rect', { ...box, rx: short(high / 2), ...look });
		}
		case 'line':
			return element('path', { d: `M0 0L${shape.to.map((value) => short(value)).join(' ')}`, ...look });
		case 'path': {
			const middle = -PICTOGRAM_GRID / 2;
			const transform = `scale(${shape.scale.toFixed(4)}) translate(${middle} ${middle})`;
			return shape.d === '' ? '' : element('path', { d: shape.d, transform, ...look });
		}
	}
}
