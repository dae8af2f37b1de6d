import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapView } from '../../../pages/map-view';

export type Selection = MapView['selection'];

/** What a selection says of the legs, as filters of their features. */
export type Chosen = {
	/** whether there is anything before which the rest recedes */
	isAny: boolean;
	/** whether a leg is followed */
	isFollowed: boolean;
	selected: ExpressionSpecification;
	/** what the selected is compared with */
	other: ExpressionSpecification;
	/** of a chain that is followed: the legs before the one under way, and that one */
	travelled: ExpressionSpecification;
	underWay: ExpressionSpecification;
};

const NOTHING: ExpressionSpecification = ['boolean', false];
const NONE: Chosen = {
	isAny: false,
	isFollowed: false,
	selected: NOTHING,
	other: NOTHING,
	travelled: NOTHING,
	underWay: NOTHING
};

const ofRoute = (id: string): ExpressionSpecification => ['==', ['get', 'route'], id];
/** Whether the id of a feature is one of a list. */
export const among = (ids: readonly string[]): ExpressionSpecification => [
	'in',
	['get', 'id'],
	['literal', [...ids]]
];

/** The legs that a selection speaks of. */
export function chosenLegs(selection: Selection): Chosen {
	switch (selection?.kind) {
		case 'route':
			return { ...NONE, isAny: true, selected: ofRoute(selection.id) };
		case 'leg': {
			const { route, n } = routeOfLeg(selection.id);
			const selected = ofRoute(route);
			return {
				...NONE,
				isAny: true,
				isFollowed: true,
				selected,
				travelled: ['all', selected, ['<', ['get', 'leg'], n]],
				underWay: among([selection.id])
			};
		}
		case 'path': {
			const { way, leg } = selection;
			const done = leg === null ? 0 : leg - 1;
			return {
				...NONE,
				isAny: true,
				isFollowed: leg !== null,
				selected: among(way.legs),
				travelled: among(way.legs.slice(0, done)),
				underWay: leg === null ? NOTHING : among(way.legs.slice(done, leg))
			};
		}
		case 'compare': {
			const { first, second } = selection;
			return { ...NONE, isAny: true, selected: among(first.legs), other: among(second.legs) };
		}
		default:
			return NONE;
	}
}

/** The id of a leg is that of its route and its number. */
function routeOfLeg(id: string): { route: string; n: number } {
	const [, route = '', n = ''] = /^(.+)-(\d+)$/.exec(id) ?? [];
	return { route, n: Number(n) };
}
