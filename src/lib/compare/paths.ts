import type { Network } from '../../../geo';
import { bothEnds, otherLanguage } from '../address/language';
import type { Lookup } from '../pages/lookup';
import { planParts } from '../pages/rows';
import type { Answer } from '../plan/answer';
import { waysOf } from '../plan/named';
import { plannerOf, type Planner } from '../plan/plan';
import { formatPathReference, parsePathReference, planAddress, type PathReference } from '../plan/query';
import { pathView, wholeBox } from '../plan/view';
import { figuresOfPath } from './cited-figures';
import { happenings, type DrawnSide, type Side } from './side';

/** Planned paths as sides of a comparison: loaded only where one is compared, since it brings the search. */
export type Paths = {
	/** the word of the path that a word names, as it should be written; null where no path is found */
	wordOf: (word: string) => string | null;
	/** what a comparison says of it */
	sideOf: (lookup: Lookup, word: string) => DrawnSide | null;
};

export function pathsOf(network: Network, atlas: WaysOf): Paths {
	const planner = plannerOf(network, waysOf(atlas));
	return {
		wordOf: (word) => {
			const named = pathNamed(planner, word);
			return named && formatPathReference(named.reference);
		},
		sideOf: (lookup, word) => {
			const named = pathNamed(planner, word);
			return named && pathSide(lookup, network, named);
		}
	};
}

type WaysOf = Parameters<typeof waysOf>[0];
type NamedPath = { path: Answer; reference: PathReference };

/** The answer that a word names, with the number that it has: beyond the last it is the last. */
function pathNamed(planner: Planner, word: string): NamedPath | null {
	const reference = parsePathReference(word);
	const found = reference ? planner(reference).answers : [];
	const n = Math.min(reference?.path ?? 1, found.length);
	const path = found[n - 1];
	return reference && path ? { path, reference: { ...reference, path: n } } : null;
}

/** Everything that a comparison says of a planned path. */
function pathSide(lookup: Lookup, network: Network, { path, reference }: NamedPath): DrawnSide {
	const { language } = lookup;
	const parts = planParts(lookup);
	const query = { ...reference, leg: null, at: 0 };
	const { from, to, legs, changes, profile, way, boxes } = pathView(network, path, {
		...parts,
		language,
		query
	});
	const states = new Map(legs.map(({ status }) => [status.id, status]));
	const side: Side = {
		...happenings(lookup, path),
		...figuresOfPath(lookup, path.steps),
		id: formatPathReference(reference),
		link: {
			name: lookup.between(from, to),
			other: bothEnds(from.other, to.other, otherLanguage(language)),
			url: planAddress(query)
		},
		path: reference.path,
		states: [...states.values()],
		service: null,
		from,
		to,
		legs,
		changes,
		profile,
		gpx: null
	};
	return { side, way, bbox: wholeBox(boxes) };
}
