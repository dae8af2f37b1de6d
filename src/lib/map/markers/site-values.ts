import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { BADGE } from '../../symbols/badge';
import type { Palette } from '../style/palette';
import type { MarkerProperties } from './marker-features';

/** Properties of markers that are two numbers. */
const PAIRS = [
	'offset',
	'countOffset',
	'pillOffset',
	'pillTextOffset',
	'nameOffset'
] satisfies (keyof MarkerProperties)[];
const COLOURS = ['urban-s', 'research', 'health', 'logistics', 'finance', 'digital'] as const;
export const get = (name: string): ExpressionSpecification => ['get', name];
/** of the ring that tells the accuracy, round a badge */
export const ringRadius: ExpressionSpecification = ['+', ['/', get('diameter'), 2], BADGE.accuracyRing.reach];
/** Its badge stands aside of its place. */
export const isMoved: ExpressionSpecification = ['!=', get('moved'), ''];
/** Its true circle is drawn. */
export const isDisc: ExpressionSpecification = ['all', ['==', get('accuracyRing'), 'disc'], ['!', isMoved]];

/** Badges stand where they stand, and names yield to them. */
export const fixed = {
	'icon-overlap': 'always',
	'text-overlap': 'always',
	'icon-padding': [0]
} satisfies SymbolLayerSpecification['layout'];
/** What belongs to a badge takes no room of its own. */
export const loose = {
	...fixed,
	'icon-ignore-placement': true,
	'text-ignore-placement': true
} satisfies SymbolLayerSpecification['layout'];

/**
 * Two numbers of a feature. While a query of what is drawn evaluates the layer they are text, so that it gives none:
 * {@link offsetIn} takes them from the properties that it answers.
 */
export function pairOf(name: string): ExpressionSpecification {
	return [
		'case',
		['==', ['typeof', get(name)], 'string'],
		['literal', [0, 0]],
		['array', 'number', 2, get(name)]
	];
}

/**
 * The two numbers that such an expression takes from a feature; none where it is no such expression.
 * @param properties of the feature, as a query answers them
 */
export function offsetIn(expression: unknown, properties: Record<string, unknown>): [x: number, y: number] {
	const names = PAIRS.filter((name) => JSON.stringify(pairOf(name)) === JSON.stringify(expression));
	const [x, y] = names.flatMap((name) => properties[name] ?? []).map(Number);
	return [x ?? 0, y ?? 0];
}

/** The colour of the sector of a site. */
export function sectorColour(palette: Palette): ExpressionSpecification {
	const pairs = COLOURS.flatMap((name) => [name, palette[name]]);
	return ['match', get('colour'), ...pairs, palette.gov] as unknown as ExpressionSpecification;
}
