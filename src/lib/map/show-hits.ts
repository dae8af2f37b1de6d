import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';

/** Ids of what a search has found on the map. */
export type MapHits = { sites: readonly string[]; nodes: readonly string[] };

/** What is not found stays to be seen, since it tells where the rest is. */
const FAR = 0.25;
/** More conditions than this are slow, and so many hits are not told apart anyway. */
const MOST = 300;

/** Lets the sites and nodes that were found stand out: all others recede. Null shows all alike again. */
export function showHits(map: MapLibreMap, hits: MapHits | null): void {
	const found = hits && hits.sites.length + hits.nodes.length <= MOST ? hits : null;
	// a badge stands for several sites, whose ids it has with commas between
	const ofSites: ExpressionSpecification[] = (found?.sites ?? []).map((id) => [
		'in',
		`,${id},`,
		['concat', ',', ['get', 'sites'], ',']
	]);
	const near = (isFound: ExpressionSpecification): ExpressionSpecification | undefined =>
		found ? ['case', isFound, 1, FAR] : undefined;
	const sites = near(['any', ...ofSites]);
	const nodes = near(['in', ['get', 'id'], ['literal', [...(found?.nodes ?? [])]]]);
	for (const layer of ['sites-ring', 'sites-badge', 'sites-count', 'sites-leader']) {
		if (!map.getLayer(layer)) return;
		map.setPaintProperty(layer, 'icon-opacity', sites);
		map.setPaintProperty(layer, 'text-opacity', sites);
	}
	// the opacity of their faces is that of the selection
	map.setPaintProperty('nodes-circle', 'circle-stroke-opacity', nodes);
}
