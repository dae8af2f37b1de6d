import type { Coded, Link } from '../views';
import type { PathStep } from './path';

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

type Step = Pick<PathStep, 'id' | 'isReverse'>;

const keyOf = ({ id, isReverse }: Step): string => `${id}${isReverse ? '<' : '>'}`;
const legOf = (move: string): string => move.slice(0, -1);

/**
 * Where a leg of a path has a page and a feature of its own: on the route that shares most legs with the path.
 * @returns null where no route runs on the leg
 */
export function placeOn(
	routes: readonly PlanRoute[],
	steps: readonly Step[],
	{ id }: Step
): { url: string; feature: string } | null {
	const shared = ({ moves }: PlanRoute) => steps.filter((step) => moves.map(legOf).includes(step.id)).length;
	const [route] = routes
		.filter(({ moves }) => moves.map(legOf).includes(id))
		.sort((one, other) => shared(other) - shared(one));
	if (!route) return null;
	const n = route.moves.map(legOf).indexOf(id) + 1;
	return { url: `${route.url}${n}/`, feature: `${route.id}-${n}` };
}

/** The route on which a whole path runs in its direction, and the leg where it joins it, from 1; null where none does. */
export function stretchOf(
	routes: readonly PlanRoute[],
	steps: readonly Step[]
): { route: PlanRoute; n: number; isWhole: boolean } | null {
	const keys = steps.map(keyOf).join(' ');
	const found = routes.flatMap((route) => {
		const at = route.moves.findIndex(
			(_, index) => route.moves.slice(index, index + steps.length).join(' ') === keys
		);
		return at < 0 ? [] : [{ route, n: at + 1, isWhole: route.moves.length === steps.length }];
	});
	return found.find(({ isWhole }) => isWhole) ?? found[0] ?? null;
}
