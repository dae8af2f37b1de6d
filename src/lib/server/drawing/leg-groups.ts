import type { Atlas, AtlasLeg } from '../../../../geo';
import type { MapView } from '../../atlas/page';

/** How strongly legs are drawn, the weakest first, which is also the order they are drawn in. */
export const TIERS = ['faint', 'branch', 'main', 'alt', 'selected'] as const;
export type Tier = (typeof TIERS)[number];

export type LegGroup = { tier: Tier; mode: AtlasLeg['mode']; isOpen: boolean; legs: string[] };

/** Later modes lie on top. */
const MODES: AtlasLeg['mode'][] = ['data', 'air', 'river', 'road', 'rail', 'sea'];

/**
 * The legs of the atlas by the look they have beside a selection, each leg once, in draw order: a selected route or
 * leg is full, the one it is compared with in colours of its own, and all others recede; otherwise those of the main
 * passages are the stronger.
 */
export function legGroups(
	{ legs, routes }: Pick<Atlas, 'legs' | 'routes'>,
	selection: MapView['selection']
): LegGroup[] {
	const selected = selectedLegs(routes, selection);
	const first = selection?.kind === 'compare' ? legsOfFeatures(routes, selection.first.legs) : selected;
	const main = new Set(routes.filter(({ group }) => group === 'main').flatMap(idsOf));
	const tierOf = (id: string): Tier => {
		if (selected) return first?.has(id) ? 'selected' : selected.has(id) ? 'alt' : 'faint';
		return main.has(id) ? 'main' : 'branch';
	};
	return TIERS.flatMap((tier) =>
		MODES.flatMap((mode) =>
			[false, true].map((isOpen): LegGroup => {
				const alike = legs.filter((leg) => leg.mode === mode && (leg.status === 'operating') === isOpen);
				return { tier, mode, isOpen, legs: alike.map(({ id }) => id).filter((id) => tierOf(id) === tier) };
			})
		)
	).filter((group) => group.legs.length > 0);
}

/** Ids of the legs that a page selects; null where it selects none. */
export function selectedLegs(routes: Atlas['routes'], selection: MapView['selection']): Set<string> | null {
	if (selection?.kind === 'route')
		return new Set(routes.filter(({ id }) => id === selection.id).flatMap(idsOf));
	if (selection?.kind === 'compare')
		return legsOfFeatures(routes, [...selection.first.legs, ...selection.second.legs]);
	return selection?.kind === 'leg' ? legsOfFeatures(routes, [selection.id]) : null;
}

function legsOfFeatures(routes: Atlas['routes'], features: readonly string[]): Set<string> {
	const legs = routes.flatMap((route) =>
		route.legs.flatMap(({ leg }, index) => (features.includes(`${route.id}-${index + 1}`) ? [leg] : []))
	);
	return new Set(legs);
}

function idsOf({ legs }: Atlas['routes'][number]): string[] {
	return legs.map(({ leg }) => leg);
}
