import type { Atlas } from '../../../../geo';
import type { Lookup } from '../lookup';
import { moveOn, type Move } from '../plan/move';
import { totalsOf } from '../plan/path';
import { profileOf, type Profile } from '../profile';
import { legRows } from '../rows';
import type { ClaimRow, Coded, LegRow, Link } from '../views';

type Route = Atlas['routes'][number];

/** A published length or time of a route. */
export type CitedFigure = ClaimRow & {
	statement: string;
	note: string | null;
	/** whether it speaks of the route from end to end */
	isWhole: boolean;
	/** the label of its source's quality, where that is weak */
	weakness: string | null;
};

/** One of two routes that are compared. */
export type RouteSide = {
	id: string;
	route: Link;
	status: Coded;
	service: Coded;
	from: Link;
	to: Link;
	legs: LegRow[];
	/** the sum of what is drawn */
	lengthKm: number;
	profile: Profile;
	lengths: CitedFigure[];
	times: CitedFigure[];
	/** nodes where the mode changes */
	reloads: Link[];
	/** countries on either side of each border crossed on land or river, in order */
	borders: [Coded, Coded][];
	/** nodes where two gauges meet, where a source says so */
	gaugeBreaks: Link[];
	/** address of its track below the base path */
	gpx: string;
};

const TIMES = ['transit-time', 'time-saved', 'other-way-time'];

/** Everything that a comparison says of a route. */
export function routeSide(lookup: Lookup, route: Route): RouteSide {
	const legs = legRows(lookup, route);
	const gauges = lookup.atlas.nodes.filter(({ gauge_break }) => gauge_break).map(({ id }) => id);
	const totals = totalsOf(movesOfRoute(lookup, route), new Set(gauges));
	const [first, last] = [totals.steps[0], totals.steps.at(-1)];
	if (!first || !last) throw new Error(`route ${route.id}: found no leg, wanted one or more`);
	const ends = { from: first.from, to: last.to };
	return {
		id: route.id,
		route: lookup.link(route),
		status: lookup.coded('status', route.status),
		service: lookup.coded('service', route.service),
		from: lookup.node(ends.from),
		to: lookup.node(ends.to),
		legs,
		lengthKm: totals.lengthKm,
		profile: profileOf(legs.map((leg) => withHubs(lookup, leg))),
		lengths: citedFigures(lookup, route, ends, ['length']),
		times: citedFigures(lookup, route, ends, TIMES),
		reloads: totals.steps.filter(({ isTransfer }) => isTransfer).map(({ from }) => lookup.node(from)),
		borders: totals.steps
			.flatMap(({ borders }) => borders)
			.map(([one, other]) => [lookup.coded('country', one), lookup.coded('country', other)]),
		gaugeBreaks: totals.gaugeBreaks.map((id) => lookup.node(id)),
		gpx: `/data/routes/${route.id}.gpx`
	};
}

/** A leg between the places that its ends belong to, whose names are shorter than those of stations and ports. */
function withHubs(lookup: Lookup, leg: LegRow): LegRow {
	return { ...leg, from: placeOf(lookup, leg.from), to: placeOf(lookup, leg.to) };
}

function placeOf(lookup: Lookup, node: Link): Link {
	const record = lookup.atlas.nodes.find(({ url }) => url === node.url);
	const hub = lookup.atlas.hubs.find(({ id }) => id === record?.hub);
	return hub ? lookup.link({ ...hub, url: node.url }) : node;
}

function movesOfRoute(lookup: Lookup, route: Route): Move[] {
	return route.legs.map(({ leg, reverse }) => moveOn({ ...lookup.leg(leg), type: 'leg' }, reverse));
}

/** Claims with a span on the route, those of the whole route first. */
function citedFigures(
	lookup: Lookup,
	route: Route,
	ends: { from: string; to: string },
	measures: readonly string[]
): CitedFigure[] {
	const claims = lookup.atlas.claims.filter(
		({ span, measure }) => span?.route === route.id && measures.includes(measure)
	);
	return claims
		.map((claim) => {
			const quality = lookup.index.sources.get(claim.source)?.quality;
			return {
				...lookup.claimRow(claim),
				statement: lookup.text(claim, 'statement'),
				note: lookup.text(claim, 'note') || null,
				isWhole: claim.span?.from === ends.from && claim.span.to === ends.to,
				weakness: quality === 'weak' ? lookup.coded('source_quality', quality).label : null
			};
		})
		.sort((one, other) => Number(other.isWhole) - Number(one.isWhole));
}
