import type { Network, NetworkEdge } from '../../../../geo';
import { padBbox, unionBbox } from '../bbox';
import { inLanguage, type Language } from '../language';
import { mapView } from '../map-view';
import type { MapView, PlanCodes } from '../page';
import { profileOf, type Profile } from '../profile';
import type { Coded, LegRow, Link } from '../views';
import type { PlannedPath } from './path';
import { placeOn, stretchOf, type PlanRoute } from './routes';

/** A leg of a path with what happens where it begins, or a change inside a hub. */
export type StepView =
	| { kind: 'leg'; leg: LegRow; borders: [Coded, Coded][]; isTransfer: boolean; hasGaugeBreak: boolean }
	| { kind: 'change'; id: string; hub: string; to: Link };

/** A path as a page shows it. */
export type PathView = {
	path: PlannedPath;
	steps: StepView[];
	from: Link;
	profile: Profile;
	/** the route that goes this very way, with the number of the leg where the path joins it */
	route: { route: PlanRoute; n: number; isWhole: boolean } | null;
	map: MapView;
};

/** Puts a planned path into words, names and links. */
export function pathView(
	network: Network,
	path: PlannedPath,
	{ routes, codes, language }: { routes: readonly PlanRoute[]; codes: PlanCodes; language: Language }
): PathView {
	const edges = new Map(network.items.map((edge) => [edge.id, edge]));
	const hubs = new Map(network.hubs.map((hub) => [hub.id, hub]));
	const labelled = (list: keyof PlanCodes, id: string): Coded =>
		codes[list].find((coded) => coded.id === id) ?? { id, label: id };
	const nodeLink = (id: string): Link => {
		const node = network.nodes.find((found) => found.id === id);
		if (!node) throw new Error(`node ${id}: found none in the network, wanted the end of a step`);
		const { name, name_zh, url } = node;
		return language === 'zh' ? { name: name_zh, other: name, url } : { name, other: name_zh, url };
	};
	/** Stations and ports under the shorter name of the place that they belong to. */
	const placeLink = (node: Link): Link => {
		const hub = hubs.get(network.nodes.find(({ url }) => url === node.url)?.hub ?? '');
		return hub ? { ...node, name: inLanguage(hub, 'name', language) ?? node.name } : node;
	};
	const ways = path.steps.map((step) => {
		const edge = edges.get(step.id);
		if (!edge) throw new Error(`edge ${step.id}: found none in the network, wanted that of a step`);
		return { step, edge, place: placeOn(routes, path.steps, step) };
	});
	let n = 0;
	const steps = ways.map(({ step, edge, place }): StepView => {
		const { mode, status, alignment } = edge;
		if (mode === null || status === null || alignment === null) {
			const hub = hubs.get(edge.hub ?? '');
			return {
				kind: 'change',
				id: step.id,
				hub: hub ? (inLanguage(hub, 'name', language) ?? '') : '',
				to: nodeLink(step.to)
			};
		}
		n += 1;
		const leg: LegRow = {
			n,
			id: step.id,
			url: place?.url ?? nodeLink(step.to).url,
			mode: labelled('mode', mode),
			status: labelled('status', status),
			from: nodeLink(step.from),
			to: nodeLink(step.to),
			line: lineOf(edge, language),
			lengthKm: step.lengthKm ?? 0,
			alignment: labelled('alignment', alignment)
		};
		const borders = step.borders.map(([one, other]): [Coded, Coded] => [
			labelled('country', one),
			labelled('country', other)
		]);
		return { kind: 'leg', leg, borders, isTransfer: step.isTransfer, hasGaugeBreak: step.hasGaugeBreak };
	});
	const boxes = ways.flatMap(({ edge }) => (edge.bbox ? [edge.bbox] : []));
	const nodes = [...new Set(path.steps.flatMap(({ from, to }) => [from, to]))];
	return {
		path,
		steps,
		from: nodeLink(path.steps[0]?.from ?? ''),
		profile: profileOf(
			steps.flatMap((step) =>
				step.kind === 'leg'
					? [{ ...step.leg, from: placeLink(step.leg.from), to: placeLink(step.leg.to) }]
					: []
			)
		),
		route: stretchOf(routes, path.steps),
		map: mapView(padBbox(unionBbox(boxes), 0.08), {
			kind: 'path',
			id: path.id,
			legs: ways.flatMap(({ place }) => place?.feature ?? []),
			nodes
		})
	};
}

function lineOf({ line, line_zh }: NetworkEdge, language: Language): string | null {
	return language === 'zh' ? line_zh : line;
}
