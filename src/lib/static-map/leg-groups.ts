import type { Atlas, AtlasLeg } from '../../../geo';
import { BRANCH, FOLLOWED, MAIN, SELECTED, type Widths } from '../symbols/leg-width';
import type { MapView } from '../pages/map-view';
import { chosenLegs, chosenNodes, isFollowed, type WayLeg } from '../pages/selection';

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
	const followed = legIds(chosenLegs(selection).underWay);
	return tiers
		.flatMap((tier) =>
			MODES.flatMap((mode) =>
				[false, true].flatMap((isOpen) =>
					[false, true].map((isGlowing): LegGroup => {
						const alike = legs.filter(
							(leg) =>
								tierOf.get(leg.id) === tier &&
								leg.mode === mode &&
								(leg.status === 'operating') === isOpen &&
								followed.has(leg.id) === isGlowing
						);
						const { look, widths } = tier;
						return { look, widths, mode, isOpen, isFollowed: isGlowing, legs: alike.map(({ id }) => id) };
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
	const { selected, other, travelled } = chosenLegs(selection);
	if (isFollowed(selection))
		return [
			...rest,
			{ look: 'ahead', widths: FOLLOWED, legs: legIds(selected) },
			{ look: 'selected', widths: FOLLOWED, legs: legIds(travelled) }
		];
	return [
		...rest,
		{ look: 'alt', widths: SELECTED, legs: legIds(other) },
		{ look: 'selected', widths: SELECTED, legs: legIds(selected) }
	];
}

function legIds(legs: readonly WayLeg[]): Set<string> {
	return new Set(legs.map(({ leg }) => leg));
}

function idsOf({ legs }: Routes[number]): string[] {
	return legs.map(({ leg }) => leg);
}
