import type { Network, NetworkEdge, NetworkNode } from '../../../geo';
import type { Bbox } from '../../../geo/shared/coordinates';
import { legFeatureId } from '../../../geo/shared/addresses';
import { padBbox, unionBbox } from '../../../geo/shared/bbox';
import { inLanguage, namesIn, type Language } from '../address/language';
import { crowdOf } from '../pages/crowd';
import { mapView, type WayView } from '../pages/map-view';
import type { Way, WayLeg } from '../pages/selection';
import type { Coded, Link, PlanCodes } from '../pages/views';
import type { HubChange, ItineraryLeg } from '../pages/way-views';
import { profileOf, type Profile } from '../route/profile';
import { keyOf, type Taken } from './move';
import type { Answer, NamedAs } from './answer';
import type { NamedWay } from './named';
import { marksOf, type PathStep } from './path';
import { planAddress, type PlanQuery } from './query';

/** A route as a plan needs it. */
export type PlanRoute = Link & {
	id: string;
	from: Link;
	to: Link;
	modes: Coded[];
	lengthKm: number;
	/** keys of its moves in order, see `Move` */
	moves: string[];
};

/** A service as a plan needs it. */
export type PlanService = Link &
	Pick<PlanRoute, 'id' | 'moves'> & { isRunning: boolean; asOf: string | null };

/** How long sources say that some moves in a row take; `url` is that of the claim. */
export type PlanTime = { moves: string[]; name: string; figures: { said: string; url: string }[] };

/** The services and routes of a page as named ways. */
export function namedWays({ routes, services }: Pick<PathContext, 'routes' | 'services'>): NamedWay[] {
	return [
		...services.map(({ id, moves, isRunning }): NamedWay => ({ kind: 'service', id, moves, isRunning })),
		...routes.map(({ id, moves }): NamedWay => ({ kind: 'route', id, moves, isRunning: false }))
	];
}

/** A path as a page shows it. */
export type PathView = {
	path: Answer;
	from: Link;
	to: Link;
	legs: ItineraryLeg[];
	changes: HubChange[];
	profile: Profile;
	/** the services and routes that it is, or lies on */
	named: NamedView[];
	/** what the map draws of it, and the boxes of its legs and of its nodes */
	way: Way;
	boxes: { legs: Bbox[]; nodes: Bbox[] };
};

/** A service or route that a path is, or lies on; `n` is the leg of the route where it joins, null where it goes against it. */
export type NamedView = { as: NamedAs; name: string; url: string; n: number | null; asOf: string | null };

export type PathContext = {
	routes: readonly PlanRoute[];
	services: readonly PlanService[];
	codes: PlanCodes;
	language: Language;
	/** what was asked, with the number of the path */
	query: PlanQuery;
};

/**
 * Puts a planned path into words, names and links.
 * @throws where a step is not of this network
 */
export function pathView(
	network: Network,
	path: Answer,
	{ routes, services, codes, language, query }: PathContext
): PathView {
	const { steps } = path;
	const edges = new Map(network.items.map((edge) => [edge.id, edge]));
	const nodes = new Map(network.nodes.map((node) => [node.id, node]));
	const hubs = new Map(network.hubs.map((hub) => [hub.id, hub]));
	const labelled = <Id extends string>(list: keyof PlanCodes, id: Id): Coded<Id> => ({
		id,
		label: codes[list].find((coded) => coded.id === id)?.label ?? id
	});
	const hubName = (id: string | null): string | null => {
		const hub = hubs.get(id ?? '');
		return (hub && inLanguage(hub, 'name', language)) ?? null;
	};
	const legOf = (step: PathStep, edge: TracedEdge, n: number): ItineraryLeg => {
		const [from, to] = [known(nodes, step.from), known(nodes, step.to)];
		return {
			n,
			id: step.id,
			url: planAddress({ ...query, leg: n, at: 0 }),
			mode: labelled('mode', edge.mode),
			status: labelled('status', edge.status),
			from: linkTo(from, language),
			to: linkTo(to, language),
			line: inLanguage(edge, 'line', language) ?? null,
			lengthKm: step.lengthKm ?? 0,
			alignment: labelled('alignment', edge.alignment),
			gates: { from: from.kind === 'border-crossing', to: to.kind === 'border-crossing' },
			marks: marksOf(step, { language, country: (id) => labelled('country', id).label })
		};
	};
	/** Stations and ports under the shorter name of the place that they belong to. */
	const inPlace = (link: Link, id: string): Link => ({
		...link,
		name: hubName(known(nodes, id).hub) ?? link.name
	});

	const legs: ItineraryLeg[] = [];
	const changes: HubChange[] = [];
	const passed = [...new Set(steps.flatMap(({ from, to }) => [from, to]))];
	const way: Way = { legs: [], nodes: passed, crowd: crowdOf(passed, nodes.values()) };
	const boxes: PathView['boxes'] = { legs: [], nodes: way.nodes.map((id) => boxOf(known(nodes, id))) };
	const profiled: ItineraryLeg[] = [];
	for (const step of steps) {
		const edge = known(edges, step.id);
		if (!isTraced(edge)) {
			const [from, to] = [step.from, step.to].map((id) => linkTo(known(nodes, id), language));
			if (from && to) changes.push({ before: legs.length + 1, hub: hubName(edge.hub) ?? '', from, to });
			continue;
		}
		const leg = legOf(step, edge, legs.length + 1);
		legs.push(leg);
		profiled.push({ ...leg, from: inPlace(leg.from, step.from), to: inPlace(leg.to, step.to) });
		boxes.legs.push(edge.bbox);
		way.legs.push(drawnLeg(routes, steps, step));
	}
	return {
		path,
		from: linkTo(known(nodes, steps[0]?.from ?? ''), language),
		to: linkTo(known(nodes, steps.at(-1)?.to ?? ''), language),
		legs,
		changes,
		profile: profileOf(profiled),
		named: namesToTell(path.named).flatMap((as) => namedView({ routes, services }, steps, as)),
		way,
		boxes
	};
}

/** What the map shows of a path: the whole of it, or the leg that is followed, from 1. */
export function pathMap({ way, boxes }: Pick<PathView, 'way' | 'boxes'>, leg: number | null): WayView {
	const followed = leg === null ? undefined : boxes.legs[leg - 1];
	const bbox = followed ? padBbox(followed, 0.12) : padBbox(wholeBox(boxes), 0.08);
	return mapView(bbox, { kind: 'way', of: 'path', way, followed: leg });
}

/** The box of all legs and nodes of a path. */
export function wholeBox({ legs, nodes }: PathView['boxes']): Bbox {
	return unionBbox([...legs, ...nodes]);
}

/** A leg of the network; a change inside a hub has nothing of all this. */
type TracedEdge = NetworkEdge & {
	[K in 'mode' | 'status' | 'alignment' | 'bbox']: NonNullable<NetworkEdge[K]>;
};

function isTraced(edge: NetworkEdge): edge is TracedEdge {
	return edge.type === 'leg';
}

function known<T>(list: ReadonlyMap<string, T>, id: string): T {
	const found = list.get(id);
	if (!found) throw new Error(`${id}: found nothing by this id in the network, wanted what a step names`);
	return found;
}

function linkTo(node: NetworkNode, language: Language): Link {
	return { ...namesIn(node, language), url: node.url };
}

function boxOf({ lngLat: [lng, lat] }: NetworkNode): Bbox {
	return [lng, lat, lng, lat];
}

/** A leg of a path as it is drawn: by the route that shares most legs with the path; by nothing where no route runs on it. */
export function drawnLeg(routes: readonly PlanRoute[], steps: readonly Taken[], step: Taken): WayLeg {
	const placeOf = ({ moves }: PlanRoute, { id }: Taken): number =>
		moves.findIndex((move) => [false, true].some((isReverse) => move === keyOf({ id, isReverse })));
	const shared = (route: PlanRoute) => steps.filter((one) => placeOf(route, one) >= 0).length;
	const [route] = routes
		.filter((one) => placeOf(one, step) >= 0)
		.sort((one, other) => shared(other) - shared(one));
	if (!route) return { leg: step.id, feature: '', isTurned: false };
	const at = placeOf(route, step);
	return {
		leg: step.id,
		feature: legFeatureId(route.id, at + 1),
		isTurned: route.moves[at] !== keyOf(step)
	};
}

/** At most so many names are told of a path that is a part of them all. */
const MOST_PARTS = 2;

/** Names of a path: those that it is, what runs first; else some of those that it is a part of. */
function namesToTell(named: readonly NamedAs[]): NamedAs[] {
	const rank = (as: NamedAs) => Number(as.isRunning && !as.isReturn) * 2 + Number(as.kind === 'route');
	const sorted = named.toSorted((one, other) => rank(other) - rank(one));
	const whole = sorted.filter(({ isWhole }) => isWhole);
	return whole.length > 0 ? whole : sorted.slice(0, MOST_PARTS);
}

/** A name of a path with its page; none where it is not among the services and routes. */
function namedView(
	{ routes, services }: Pick<PathContext, 'routes' | 'services'>,
	steps: readonly PathStep[],
	as: NamedAs
): NamedView[] {
	const service = services.find(({ id }) => as.kind === 'service' && id === as.id);
	if (service) return [{ as, name: service.name, url: service.url, n: null, asOf: service.asOf }];
	const route = routes.find(({ id }) => id === as.id);
	const first = steps.find(({ type }) => type === 'leg');
	if (!route || !first) return [];
	const n = route.moves.indexOf(keyOf(first)) + 1;
	return [{ as, name: route.name, url: route.url, n: n > 0 ? n : null, asOf: null }];
}
