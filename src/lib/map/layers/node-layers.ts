import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { NAME_REACH } from '../../../../geo/shared/city-names';
import { chosenNodes, crowdAt, namedNodes } from '../../pages/selection';
import { FAR_NODE, NODE_RADII, TEXT_PADDING, UNUSED_NODES_FROM } from '../../symbols/map-names';
import { among, type Selection } from './legs/tiers';
import { imageName } from '../style/images';
import type { Palette } from '../style/palette';

const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Where no route is known to pass, a node is told only from near, and one beside a selection where it leaves it room. */
function drawnWith(selection: Selection): ExpressionSpecification {
	return [
		'all',
		['>=', ['zoom'], outOfCrowd(selection, 'id')],
		[
			'any',
			among(namedNodes(selection)),
			['>=', ['zoom'], UNUSED_NODES_FROM],
			['>', ['length', ['get', 'routes']], 0]
		]
	];
}

/** The zoom from which the node of a feature leaves those of a selection room. */
export function outOfCrowd(selection: Selection, key: 'id' | 'node' | 'of'): ExpressionSpecification {
	const crowd = Object.entries(crowdAt(selection));
	// the type of `match` knows no number of cases that is made at run time
	return ['match', ['get', key], '', 0, ...crowd.flat(), 0] as unknown as ExpressionSpecification;
}

/** Nothing to see: keeps names as far from every node as the name of its own is. */
export function nodeRoom(selection: Selection): SymbolLayerSpecification {
	// a pixel less: a node of the records and its name in a tile are rounded apart by a part of one
	const side = Math.floor(2 * (NAME_REACH.node - TEXT_PADDING)) - 1;
	return {
		id: 'nodes-room',
		type: 'symbol',
		source: 'nodes',
		filter: drawnWith(selection),
		layout: { 'icon-image': imageName('room', side, side), 'icon-overlap': 'always', 'icon-padding': [0] }
	};
}

/** Nodes small and white with a red edge: with a route selected those on it stay, the others recede. */
export function nodeLayers(palette: Palette, selection: Selection): LayerSpecification[] {
	const nodes = chosenNodes(selection);
	const isNear = nodes === null || among(nodes);
	const radius = (px: number): ExpressionSpecification => [
		'case',
		isSelected,
		px + 3,
		isHovered,
		px + 2,
		isNear,
		px,
		px * FAR_NODE
	];
	return [
		{
			id: 'nodes-circle',
			type: 'circle',
			source: 'nodes',
			filter: drawnWith(selection),
			layout: { 'circle-sort-key': ['case', isNear, 1, 0] },
			paint: {
				'circle-radius': [
					'interpolate',
					['linear'],
					['zoom'],
					...NODE_RADII.flatMap(([zoom, px]) => [zoom, radius(px)])
				],
				'circle-color': palette['badge-key'],
				'circle-opacity': ['case', isNear, 1, 0.8],
				'circle-stroke-color': ['case', isNear, palette.route, palette['route-faint']],
				'circle-stroke-width': ['case', isSelected, 2.6, 1.5]
			}
		}
	];
}
