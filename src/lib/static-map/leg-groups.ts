import type { Atlas, AtlasLeg } from '../../../geo';
import { chosenNodes } from '../route/chosen-nodes';
import { BRANCH, FOLLOWED, MAIN, SELECTED, type Widths } from '../symbols/leg-width';
import type { MapView } from '../pages/map-view';

/** One of the strengths that legs are drawn in, as on the map: its colour, its width, and who belongs to it. */
type Tier = {
	look: 'faint' | 'branch' | 'main' | 'alt' | 'ahead' | 'selected';
	widths: Widths;
	legs: Set<string>;
};

export type LegGroup = {
	look: Tier['look'];
	widths: Widths;
	mode: AtlasLeg['mode'];
	isOpen: boolean;
	/** the leg that a follower stands on glows */
	isFollowed: boolean;
	legs: string[];
};

type Routes = Atlas['routes'];
type Selection = MapView['selection'];

/** Later modes lie on top. */
const MODES: AtlasLeg['mode'][] = ['data', 'air', 'river', 'road', 'rail', 'sea'];

/**
 * The legs of the atlas by the look they have beside a selection, each leg once, in draw order: a selected route is full,
 * or full as far as it is travelled where one of its legs is followed; the one it is compared with has colours of its
 * own, and all others recede. Without a selection those of the main passages are the stronger.
 */
export function legGroups(
	{ legs, routes }: Pick<Atlas, 'legs' | 'routes'>,
	selection: Selection
): LegGroup[] {
	const tiers = tiersOf(legs, routes, selection);
	const tierOf = new Map(legs.map(({ id }) => [id, tiers.findLast((tier) => tier.legs.has(id))]));
	const followed = followedLeg(routes, selection);
	return tiers
		.flatMap((tier) =>
			MODES.flatMap((mode) =>
				[false, true].flatMap((isOpen) =>
					[false, true].map((isFollowed): LegGroup => {
						const alike = legs.filter(
							(leg) =>
								tierOf.get(leg.id) === tier &&
								leg.mode === mode &&
								(leg.status === 'operating') === isOpen &&
								(leg.id === followed) === isFollowed
						);
						const { look, widths } = tier;
						return { look, widths, mode, isOpen, isFollowed, legs: alike.map(({ id }) => id) };
					})
				)
			)
		)
		.filter((group) => group.legs.length > 0);
}

/** The strengths from the weakest to the strongest, which is the order they are drawn in. */
function tiersOf(legs: readonly AtlasLeg[], routes: Routes, selection: Selection): Tier[] {
	const all = new Set(legs.map(({ id }) => id));
	const main = new Set(routes.filter(({ group }) => group === 'main').flatMap(idsOf));
	const isReceding = chosenNodes(selection) !== null;
	const rest: Tier[] = [
		{ look: isReceding ? 'faint' : 'branch', widths: BRANCH, legs: all },
		{ look: isReceding ? 'faint' : 'main', widths: MAIN, legs: main }
	];
	if (selection?.kind === 'leg') {
		const { route, n } = stepOf(selection.id);
		const ids = legsOf(routes, route);
		return [
			...rest,
			{ look: 'ahead', widths: FOLLOWED, legs: new Set(ids.slice(n - 1)) },
			{ look: 'selected', widths: FOLLOWED, legs: new Set(ids.slice(0, n - 1)) }
		];
	}
	const isCompared = selection?.kind === 'compare';
	const second = isCompared ? legsOfFeatures(routes, selection.second.legs) : [];
	const first = isCompared
		? legsOfFeatures(routes, selection.first.legs)
		: selection?.kind === 'route'
			? legsOf(routes, selection.id)
			: [];
	return [
		...rest,
		{ look: 'alt', widths: SELECTED, legs: new Set(second) },
		{ look: 'selected', widths: SELECTED, legs: new Set(first) }
	];
}

function followedLeg(routes: Routes, selection: Selection): string | undefined {
	if (selection?.kind !== 'leg') return undefined;
	const { route, n } = stepOf(selection.id);
	return legsOf(routes, route)[n - 1];
}

/** The route of a leg and its number there, from 1, which its id is made of. */
function stepOf(id: string): { route: string; n: number } {
	const at = id.lastIndexOf('-');
	return { route: id.slice(0, at), n: Number(id.slice(at + 1)) };
}

function legsOf(routes: Routes, id: string): string[] {
	return routes.filter((route) => route.id === id).flatMap(idsOf);
}

/** Legs by the ids of features, each made of a route and the number of a leg there. */
function legsOfFeatures(routes: Routes, features: readonly string[]): string[] {
	return features.flatMap((id) => {
		const { route, n } = stepOf(id);
		return legsOf(routes, route)[n - 1] ?? [];
	});
}

function idsOf({ legs }: Routes[number]): string[] {
	return legs.map(({ leg }) => leg);
}
