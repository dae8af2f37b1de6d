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
	const first = selection?.kind === 'compare' ? legsOf(routes, selection.id) : selected;
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
	if (selection?.kind === 'route') return legsOf(routes, selection.id);
	if (selection?.kind === 'compare') return legsOf(routes, selection.id, selection.other);
	if (selection?.kind !== 'leg') return null;
	const leg = routes.flatMap((route) =>
		route.legs.flatMap((step, index) => (`${route.id}-${index + 1}` === selection.id ? [step.leg] : []))
	);
	return new Set(leg);
}

function legsOf(routes: Atlas['routes'], ...ids: string[]): Set<string> {
	return new Set(routes.filter(({ id }) => ids.includes(id)).flatMap(idsOf));
}

function idsOf({ legs }: Atlas['routes'][number]): string[] {
	return legs.map(({ leg }) => leg);
}
