import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { citySides, LEADING, lettersOfSides, sideOffset, type Side } from '../../symbols/name-sides';

type SymbolAnchor = Extract<NonNullable<SymbolLayerSpecification['layout']>['text-anchor'], string>;

const ANCHORS: Record<Side, SymbolAnchor> = {
	E: 'left',
	W: 'right',
	NE: 'bottom-left',
	SE: 'top-left',
	NW: 'bottom-right',
	SW: 'top-right',
	N: 'bottom',
	S: 'top',
	C: 'center'
};

/** Sides to try in MapLibre's terms: the part of the name that is nearest to its point, and how far it is from it in ems, less the room round a text. */
export function anchorsOf(sides: readonly Side[], reach: number): (string | [number, number])[] {
	return sides.flatMap((side) => {
		const [x, y] = sideOffset(side, reach);
		// MapLibre measures from the letters, whose line has room above and below
		return [ANCHORS[side], [x, y + Math.sign(y) * LEADING]];
	});
}

/** The sides on which a city's name is true at this zoom, as its tile says. */
export function cityAnchors(reach: number): ExpressionSpecification {
	const from = (letters: string) => ['literal', anchorsOf(citySides(letters), reach)];
	const bySides = lettersOfSides().flatMap((letters) => [letters, from(letters)]);
	// the type of `match` knows no number of cases that is made at run time
	return ['match', ['get', 'sides'], ...bySides, from('E')] as unknown as ExpressionSpecification;
}
