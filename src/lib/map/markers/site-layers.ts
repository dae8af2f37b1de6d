import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { BADGE } from '../../symbols/badge';
import { BADGE_NAME, TEXT_PADDING } from '../../symbols/map-names';
import { TEXT_FONTS } from '../style/font-faces';
import { imageName } from '../style/images';
import { fixed, get, isDisc, isMoved, loose, pairOf, ringRadius, sectorColour } from './site-values';
import type { Palette } from '../style/palette';

/** Layers that mark the site being shown, by a filter on the id of its marker. */
export const SELECTED_MARKER = 'sites-selected';
/** Keeps names away from the fan that is open, by the same kind of filter. */
export const SPIDERFY_ROOM = 'sites-fan-room';
/** The counts of wholes, by a filter that leaves out the one that is fanned out. */
export const COUNTS = 'sites-count';
/** Source of the rooms that names keep clear of, because something lies over the map there. */
export const COVERS = 'covers';
export const NONE: FilterSpecification = ['==', ['get', 'id'], ''];

const isKind = (kind: string): ExpressionSpecification => ['==', get('kind'), kind];

/** Pixels that MapLibre adds to an image that stands out of its badge by so much, a little less than to its own name. */
const roomRound = (beyond: number): number => BADGE_NAME.gap - TEXT_PADDING - beyond - 0.1;

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

/** Wholes with a count beside them. */
export function countsWithout(id: string): FilterSpecification {
	return ['all', isKind('parent'), ['!=', get('id'), id]];
}
