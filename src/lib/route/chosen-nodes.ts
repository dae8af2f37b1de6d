import type { MapView } from '../pages/map-view';

/** Ids of the nodes that a selection speaks of; null where it has none, and all are alike. */
export function chosenNodes(selection: MapView['selection']): string[] | null {
	switch (selection?.kind) {
		case 'route':
		case 'leg':
			return selection.nodes;
		case 'path':
			return selection.way.nodes;
		case 'compare':
			return [...selection.first.nodes, ...selection.second.nodes];
		default:
			return null;
	}
}
