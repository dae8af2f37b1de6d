import type {
	CircleLayerSpecification,
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { GROUND_ZOOM } from '../../address/camera';
import { BADGE } from '../../symbols/badge';
import { BADGE_NAME, TEXT_PADDING } from '../../symbols/map-names';
import { TEXT_FONTS } from '../style/font-faces';
import { imageName } from '../style/images';
import type { MarkerProperties } from './marker-features';
import type { Palette } from '../style/palette';

/** Layers that mark the site being shown, by a filter on the id of its marker. */
export const SELECTED_MARKER = 'sites-selected';
/** Keeps names away from the fan that is open, by the same kind of filter. */
export const SPIDERFY_ROOM = 'sites-fan-room';
/** The counts of wholes, by a filter that leaves out the one that is fanned out. */
export const COUNTS = 'sites-count';
/** Source of the rooms that names keep clear of, because something lies over the map there. */
export const COVERS = 'covers';
/** Properties of markers that are two numbers. */
const PAIRS = [
	'offset',
	'countOffset',
	'pillOffset',
	'pillTextOffset',
	'nameOffset'
] satisfies (keyof MarkerProperties)[];
export const NONE: FilterSpecification = ['==', ['get', 'id'], ''];

const COLOURS = ['urban-s', 'research', 'health', 'logistics', 'finance', 'digital'] as const;
const get = (name: string): ExpressionSpecification => ['get', name];
const isKind = (kind: string): ExpressionSpecification => ['==', get('kind'), kind];
/** of the ring that tells the accuracy, round a badge */
const ringRadius: ExpressionSpecification = ['+', ['/', get('diameter'), 2], BADGE.accuracyRing.reach];
const isMoved: ExpressionSpecification = ['!=', get('moved'), ''];
const isDisc: ExpressionSpecification = ['all', ['==', get('accuracyRing'), 'disc'], ['!', isMoved]];

/** Pixels that MapLibre adds to an image that stands out of its badge by so much, a little less than to its own name. */
const roomRound = (beyond: number): number => BADGE_NAME.gap - TEXT_PADDING - beyond - 0.1;

/** Badges stand where they stand, and names yield to them. */
const fixed = {
	'icon-overlap': 'always',
	'text-overlap': 'always',
	'icon-padding': [0]
} satisfies SymbolLayerSpecification['layout'];
/** What belongs to a badge takes no room of its own. */
const loose = {
	...fixed,
	'icon-ignore-placement': true,
	'text-ignore-placement': true
} satisfies SymbolLayerSpecification['layout'];

/**
 * How well a place is known, below every name: its true circle, no smaller than the ring round a badge. Near by none is
 * filled, since tints that lie over each other would hide the ground; that of the page is hatched.
 */
export function siteGround(palette: Palette): LayerSpecification[] {
	const colour = sectorColour(palette);
	const radiusAt = (zoom: number): ExpressionSpecification => [
		'max',
		ringRadius,
		['*', get('reach'), 2 ** zoom]
	];
	const disc: CircleLayerSpecification = {
		id: 'sites-disc',
		type: 'circle',
		source: 'sites',
		filter: isDisc,
		paint: {
			'circle-color': colour,
			'circle-opacity': ['interpolate', ['linear'], ['zoom'], 7, BADGE.accuracyRing.fill, 8.5, 0],
			'circle-stroke-color': colour,
			'circle-stroke-width': BADGE.accuracyRing.edge,
			'circle-stroke-opacity': BADGE.accuracyRing.edgeOpacity,
			'circle-pitch-alignment': 'map',
			'circle-radius': [
				'interpolate',
				['exponential', 2],
				['zoom'],
				...Array.from({ length: 16 }, (_, zoom) => [zoom, radiusAt(zoom)]).flat()
			] as ExpressionSpecification
		}
	};
	// an image of the last zoom of the ground, smaller before; among streets a circle is larger than the window
	const hatch: SymbolLayerSpecification = {
		id: 'sites-hatch',
		type: 'symbol',
		source: 'sites',
		maxzoom: GROUND_ZOOM + 1,
		filter: ['all', get('isShown'), isDisc],
		layout: {
			'icon-image': imageName('hatch', ['*', get('reach'), 2 ** GROUND_ZOOM], colour),
			'icon-size': ['interpolate', ['exponential', 2], ['zoom'], 0, 2 ** -GROUND_ZOOM, GROUND_ZOOM, 1],
			...loose
		}
	};
	return [disc, hatch];
}

/** The badges themselves, above every name: the topmost is placed first, and names find room round it. */
export function siteBadges(palette: Palette): LayerSpecification[] {
	const colour = sectorColour(palette);
	const symbol = (
		id: string,
		filter: FilterSpecification | null,
		layout: SymbolLayerSpecification['layout'],
		paint: SymbolLayerSpecification['paint'] = {}
	): SymbolLayerSpecification => ({
		id,
		type: 'symbol',
		source: 'sites',
		...(filter && { filter }),
		layout,
		paint
	});
	return [
		symbol(SPIDERFY_ROOM, NONE, { 'icon-image': imageName('room', 560, 250), ...fixed }),
		symbol('sites-leader', isMoved, {
			'icon-image': imageName('leader', get('moved'), palette.ink, palette['halo-land']),
			...loose
		}),
		symbol('sites-ring', ['all', ['!=', get('accuracyRing'), 'none'], ['!', isDisc]], {
			'icon-image': imageName('ring', get('accuracyRing'), ringRadius, colour),
			'icon-offset': pairOf('offset'),
			...loose
		}),
		symbol(
			'sites-badge',
			null,
			{
				'icon-image': [
					'case',
					isKind('cluster'),
					imageName('cluster', get('diameter'), palette.cluster, palette['cluster-ink']),
					imageName(
						'badge',
						get('pictogram'),
						get('diameter'),
						colour,
						palette.badge,
						colour,
						palette['badge-key']
					)
				],
				'icon-offset': pairOf('offset'),
				'text-field': ['case', isKind('cluster'), ['to-string', get('count')], ''],
				'text-font': [...TEXT_FONTS.semibold],
				'text-size': BADGE.countSize,
				'text-offset': pairOf('countOffset'),
				'symbol-sort-key': get('count'),
				...fixed,
				// names of others stay as far away as its own
				'icon-padding': [
					'case',
					isKind('cluster'),
					roomRound(BADGE.halo.width + 1),
					roomRound(BADGE.keyline + 1)
				]
			},
			{ 'text-color': palette['cluster-ink'] }
		),
		symbol(SELECTED_MARKER, NONE, {
			'icon-image': [
				'case',
				isKind('cluster'),
				imageName('halo', BADGE.selected / 2 + 2, palette.cluster),
				imageName(
					'badge',
					get('pictogram'),
					BADGE.selected,
					colour,
					colour,
					palette.badge,
					palette['badge-key']
				)
			],
			'icon-offset': pairOf('offset'),
			...loose
		}),
		symbol(
			COUNTS,
			countsWithout(''),
			{
				'icon-image': imageName(
					'pill',
					['length', ['to-string', get('count')]],
					palette.cluster,
					palette['badge-key']
				),
				'icon-offset': pairOf('pillOffset'),
				'text-field': ['to-string', get('count')],
				'text-font': [...TEXT_FONTS.semibold],
				'text-size': BADGE.pill.textSize,
				'text-offset': pairOf('pillTextOffset'),
				...loose
			},
			{ 'text-color': palette['cluster-ink'] }
		)
	];
}

/** Nothing to see: keeps names clear of what lies over the map. */
export function coverRoom(): SymbolLayerSpecification {
	return {
		id: 'covers-room',
		type: 'symbol',
		source: COVERS,
		layout: {
			'icon-image': imageName('room', 1, 1),
			'icon-overlap': 'always',
			// an image of the size of a sheet would fill the memory of a phone
			'icon-padding': pairOf('room')
		}
	};
}

/**
 * Two numbers of a feature. While a query of what is drawn evaluates the layer they are text, so that it gives none:
 * {@link offsetIn} takes them from the properties that it answers.
 */
export function pairOf(name: string): ExpressionSpecification {
	return [
		'case',
		['==', ['typeof', get(name)], 'string'],
		['literal', [0, 0]],
		['array', 'number', 2, get(name)]
	];
}

/**
 * The two numbers that such an expression takes from a feature; none where it is no such expression.
 * @param properties of the feature, as a query answers them
 */
export function offsetIn(expression: unknown, properties: Record<string, unknown>): [x: number, y: number] {
	const names = PAIRS.filter((name) => JSON.stringify(pairOf(name)) === JSON.stringify(expression));
	const [x, y] = names.flatMap((name) => properties[name] ?? []).map(Number);
	return [x ?? 0, y ?? 0];
}

/** Wholes with a count beside them. */
export function countsWithout(id: string): FilterSpecification {
	return ['all', isKind('parent'), ['!=', get('id'), id]];
}

function sectorColour(palette: Palette): ExpressionSpecification {
	const pairs = COLOURS.flatMap((name) => [name, palette[name]]);
	return ['match', get('colour'), ...pairs, palette.gov] as unknown as ExpressionSpecification;
}
