import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapView } from '../../../pages/map-view';
import { chosenLegs, chosenNodes, isFollowed, type ChosenLegs, type WayLeg } from '../../../pages/selection';

export type Selection = MapView['selection'];

/** What a selection says of the legs, as filters of their features. */
export type Chosen = Record<keyof ChosenLegs, ExpressionSpecification> & {
	/** whether there is anything before which the rest recedes */
	isAny: boolean;
	/** whether a leg is followed */
	isFollowed: boolean;
};

/** Whether the id of a feature is one of a list. */
export const among = (ids: readonly string[]): ExpressionSpecification => [
	'in',
	['get', 'id'],
	['literal', [...ids]]
];

const drawnBy = (legs: readonly WayLeg[]): ExpressionSpecification =>
	among(legs.map(({ feature }) => feature));

/** The legs that a selection speaks of. */
export function legFilters(selection: Selection): Chosen {
	const { selected, other, travelled, underWay } = chosenLegs(selection);
	return {
		isAny: chosenNodes(selection) !== null,
		isFollowed: isFollowed(selection),
		selected: drawnBy(selected),
		other: drawnBy(other),
		travelled: drawnBy(travelled),
		underWay: drawnBy(underWay)
	};
}
