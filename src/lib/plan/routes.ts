import type { Coded, Link } from '../pages/views';
import { keyOf, placeIn, type Step } from './run';

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

const legOf = (move: string): string => move.slice(0, -1);

/**
 * The feature of `routes.geojson` that a leg of a path is drawn by: that of the route which shares most legs with the path.
 * @returns null where no route runs on the leg
 */
export function featureOf(routes: readonly PlanRoute[], steps: readonly Step[], { id }: Step): string | null {
	const shared = ({ moves }: PlanRoute) => steps.filter((step) => moves.map(legOf).includes(step.id)).length;
	const [route] = routes
		.filter(({ moves }) => moves.map(legOf).includes(id))
		.sort((one, other) => shared(other) - shared(one));
	if (!route) return null;
	return `${route.id}-${route.moves.map(legOf).indexOf(id) + 1}`;
}

/** The route on which a whole path runs in its direction, and the leg where it joins it, from 1; null where none does. */
export function stretchOf(
	routes: readonly PlanRoute[],
	steps: readonly Step[]
): { route: PlanRoute; n: number; isWhole: boolean } | null {
	const keys = steps.map(keyOf);
	const found = routes.flatMap((route) => {
		const at = placeIn(route.moves, keys);
		return at < 0 ? [] : [{ route, n: at + 1, isWhole: route.moves.length === steps.length }];
	});
	return found.find(({ isWhole }) => isWhole) ?? found[0] ?? null;
}
