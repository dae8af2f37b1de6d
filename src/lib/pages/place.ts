import type { Position } from '../../../geo';
import type { LngLat } from '../../../geo/shared/coordinates';
import { NEAR_KM } from '../../../geo/shared/near';
import { metresBetween } from '../../../geo/shared/sphere';
import { openIn } from './open-in';
import type { PageLookup } from './page';
import type { Nearby, PositionView } from './views';

/** Where a record is and how well that is known; nothing but that nobody says so where it has no position. */
export function positionOf(
	lookup: PageLookup,
	position: Position | null,
	countries: readonly string[],
	name: string
): PositionView {
	const { words } = lookup;
	const { labels, sentences, colon, comma, inBrackets } = words;
	const accuracy = `${labels.accuracy}${colon}${lookup.coded('accuracy', position?.accuracy ?? 'none').label}`;
	if (!position) return { accuracy, lines: [{ text: labels.noPosition, kind: 'doubt' }], openIn: null };
	const { lngLat, accuracy_m: metres, verified, placeholder, credit, licence } = position;
	const known = [
		accuracy,
		...(metres ? [words.position.withinKm(metres / 1000)] : []),
		verified ? words.position.verified : words.position.unverified
	];
	return {
		accuracy,
		openIn: { title: words.position.openIn, links: openIn(lookup, position, countries, name) },
		lines: [
			{ text: sentences.lngLat(lngLat[1], lngLat[0]), kind: 'number' },
			{ text: known.join(comma) },
			...(placeholder ? [{ text: words.position.placeholder, kind: 'doubt' } as const] : []),
			{ text: lookup.text(position, 'basis'), kind: 'by' },
			{ text: `${words.position.credit}${colon}${credit}${inBrackets(licence)}`, kind: 'by' }
		]
	};
}

/** Nodes within reach of a place, the nearest first, and the routes that call at them; null where there are none. */
export function nearbyOf(lookup: PageLookup, place: LngLat): Nearby | null {
	const { atlas, words } = lookup;
	const found = atlas.nodes
		.map((node) => ({ node, km: metresBetween(place, node.position.lngLat) / 1000 }))
		.filter(({ km }) => km <= NEAR_KM)
		.sort((a, b) => a.km - b.km);
	if (found.length === 0) return null;
	const near = new Set(found.map(({ node }) => node.id));
	const routes = atlas.routes.filter((route) =>
		route.legs.some(({ leg: id }) => {
			const leg = lookup.leg(id);
			return near.has(leg.from) || near.has(leg.to);
		})
	);
	return {
		title: words.nearby,
		nodes: found.map(({ node, km }) => ({
			name: lookup.link(node).name,
			url: node.url,
			facts: `${lookup.coded('node_kind', node.kind).label} · ${words.sentences.kmAway(Math.round(km))}`
		})),
		pass: words.routesPass(routes.length, NEAR_KM),
		routes: routes.map((route) => lookup.link(route))
	};
}
