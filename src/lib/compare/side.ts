import type { Atlas } from '../../../geo';
import type { Bbox } from '../../../geo/shared/coordinates';
import { trackFile } from '../../../geo/shared/addresses';
import { stateOfRoute } from '../route/state';
import { markedLegs, routeProfile, routeTotals } from '../route/itinerary';
import type { Lookup } from '../pages/lookup';
import type { Way } from '../pages/selection';
import type { Totals } from '../plan/path';
import type { Profile } from '../route/profile';
import { wayOf } from '../pages/rows';
import type { Coded, Link } from '../pages/views';
import type { HubChange, ItineraryLeg } from '../pages/way-views';
import { figuresOfRoute, type CitedFigures } from './cited-figures';

type Route = Atlas['routes'][number];

/** One of the ways that are compared: a route, or a planned path. */
export type Side = CitedFigures & {
	/** of the route, or the word for the path */
	id: string;
	/** its names, and the page that it is followed on */
	link: Link;
	/** the number of a path among those found for its ends; null for a route */
	path: number | null;
	/** the state of a route; of a path, the different states of its legs */
	states: Coded[];
	service: Coded | null;
	from: Link;
	to: Link;
	legs: ItineraryLeg[];
	changes: HubChange[];
	/** the sum of what is drawn */
	lengthKm: number;
	profile: Profile;
	/** nodes where goods change: from one mode to another, or inside the place of the node */
	reloads: Link[];
	/** countries on either side of each border crossed, in order */
	borders: [Coded, Coded][];
	/** nodes where two gauges meet, where a source says so */
	gaugeBreaks: Link[];
	/** address of its track below the base path, where there is a file of it */
	gpx: string | null;
};

/** A side with what the map shows of it. */
export type DrawnSide = { side: Side; way: Way; bbox: Bbox };

/** Everything that a comparison says of a route. */
export function routeSide(lookup: Lookup, route: Route): DrawnSide {
	const legs = markedLegs(lookup, route);
	const totals = routeTotals(lookup, route);
	const [first, last] = [totals.steps[0], totals.steps.at(-1)];
	if (!first || !last) throw new Error(`route ${route.id}: found no leg, wanted one or more`);
	const side: Side = {
		...happenings(lookup, totals),
		...figuresOfRoute(lookup, route.id, { from: first.from, to: last.to }),
		id: route.id,
		link: lookup.link(route),
		path: null,
		states: [{ id: route.status, label: stateOfRoute(lookup, route).said }],
		service: lookup.coded('service', route.service),
		from: lookup.node(first.from),
		to: lookup.node(last.to),
		legs,
		changes: [],
		profile: routeProfile(lookup, legs),
		gpx: `/data/${trackFile(route.id)}`
	};
	return { side, way: wayOf(lookup, route), bbox: route.bbox };
}

/** Length, and what happens on the way. */
export function happenings(
	lookup: Lookup,
	{ steps, lengthKm, gaugeBreaks }: Totals
): Pick<Side, 'lengthKm' | 'reloads' | 'borders' | 'gaugeBreaks'> {
	return {
		lengthKm,
		reloads: steps.filter(({ isTransfer }) => isTransfer).map(({ from }) => lookup.node(from)),
		borders: steps
			.flatMap(({ borders }) => borders)
			.map(([one, other]) => [lookup.coded('country', one), lookup.coded('country', other)]),
		gaugeBreaks: gaugeBreaks.map((id) => lookup.node(id))
	};
}
