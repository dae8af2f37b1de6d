import { dictionary } from '../../i18n/dictionary';
import { padBbox } from '../bbox';
import type { Lookup } from '../lookup';
import type { LegPage } from '../page';
import { legRows } from '../rows';
import { legsOfSpan } from '../span';

/** Leg n (from 1) of a route. */
export function legPage(lookup: Lookup, routeId: string, n: string): LegPage | null {
	const route = lookup.index.routes.get(routeId);
	const legs = route ? legRows(lookup, route) : [];
	const leg = legs[Number(n) - 1];
	if (!route || !leg) return null;
	const record = lookup.leg(leg.id);
	const words = dictionary(lookup.language);
	const claims = lookup.atlas.claims
		.filter(({ span }) => span && legsOfSpan(lookup, span).includes(leg.id))
		.map((claim) => lookup.claim(claim));
	const via = route.legs[leg.n - 1]?.reverse ? record.via.slice().reverse() : record.via;
	return {
		kind: 'leg',
		language: lookup.language,
		path: leg.url,
		title: `${leg.from.name} – ${leg.to.name}`,
		description: `${words.sentences.legOf(leg.n, legs.length)} · ${lookup.link(route).name} · ${leg.mode.label}`,
		map: { bbox: padBbox(record.bbox, 0.12), selection: { kind: 'leg', id: `${routeId}-${leg.n}` } },
		route: lookup.link(route),
		routeId,
		of: legs.length,
		leg,
		legs,
		via: via.map((place) => ({ ...lookup.link({ ...place, url: '' }), basis: place.basis })),
		notes: lookup.notes(record.notes),
		claims,
		alsoUsedBy: lookup.atlas.routes
			.filter((other) => other.id !== routeId && other.legs.some((used) => used.leg === leg.id))
			.map((other) => lookup.link(other)),
		sources: lookup.sources([...record.sources, ...claims.map((claim) => claim.source.id)]),
		previous: legs[leg.n - 2]?.url ?? null,
		next: legs[leg.n]?.url ?? null
	};
}
