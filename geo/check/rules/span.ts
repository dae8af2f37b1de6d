import type { Claim, Route, Service } from '../../read/schema';
import { fieldsOf, type ById, type Field, type Finding, type Rule } from '../helpers/rule';

/** A chain of legs: what is drawn, or what runs. */
type Chain = Route | Service;
/** The nodes of a chain with their places on it, first and last, and the fields that they follow from. */
type Way = { first: ReadonlyMap<string, number>; last: ReadonlyMap<string, number>; rests: Field[] };

/** The stretch that a claim speaks of runs from a node to a later node of its route, and of its service. */
export const span: Rule = {
	id: 'span',
	*check({ records, byId }): Generator<Finding> {
		const known = new Map<Chain, Way | null>();
		for (const record of records.claims) {
			const { span: stretch } = record;
			if (!stretch) continue;
			if (stretch.route === undefined && stretch.service === undefined) {
				const message = `found ${stretch.from} to ${stretch.to} on nothing, wanted a route or a service`;
				yield { record, path: ['span'], message };
			}
			for (const [key, chain] of [
				['route', byId.routes.get(stretch.route ?? '')],
				['service', byId.services.get(stretch.service ?? '')]
			] as const) {
				if (!chain) continue;
				if (!known.has(chain)) known.set(chain, wayOf(chain, byId));
				const way = known.get(chain);
				if (way) yield* misfits(record, stretch, chain, { ...way, rests: [['span', key], ...way.rests] });
			}
		}
	}
};

function* misfits(
	record: Claim,
	{ from, to }: { from: string; to: string },
	chain: Chain,
	{ first, last, rests }: Way
): Generator<Finding> {
	for (const [key, id] of [
		['from', from],
		['to', to]
	] as const) {
		if (first.has(id)) continue;
		yield { record, path: ['span', key], message: `found ${id}, wanted a node on ${chain.id}`, rests };
	}
	const [start, end] = [first.get(from), last.get(to)];
	if (start !== undefined && end !== undefined && start >= end) {
		const message = `found ${from} after ${to}, wanted them in the order of ${chain.id}`;
		yield { record, path: ['span', 'from'], message, rests };
	}
}

/** Null where a leg cannot be read and leaves a gap in the nodes. */
function wayOf(chain: Chain, byId: ById): Way | null {
	if (chain.legs.some(({ leg }) => !byId.legs.has(leg))) return null;
	const nodes = nodesAlong(chain, byId);
	const first = new Map<string, number>();
	for (const [index, node] of nodes.entries()) if (!first.has(node)) first.set(node, index);
	const last = new Map(nodes.map((node, index) => [node, index]));
	return { first, last, rests: [...fieldsOf(chain, 'legs', 'id'), ...ends(chain, byId)] };
}

/** The nodes of a chain in order; where goods change within a hub, both nodes of it. */
function nodesAlong({ legs: steps }: Chain, { legs }: ById): string[] {
	const nodes = steps.flatMap(({ leg, reverse }) => {
		const known = legs.get(leg);
		if (!known) return [];
		return reverse ? [known.to, known.from] : [known.from, known.to];
	});
	return nodes.filter((node, index) => node !== nodes[index - 1]);
}

/** The ends of the legs of a chain, which its nodes follow from. */
function ends({ legs: steps }: Chain, { legs }: ById): Field[] {
	return steps.flatMap(({ leg }) => {
		const known = legs.get(leg);
		return known ? fieldsOf(known, 'from', 'to') : [];
	});
}
