import type { ExpressionSpecification } from 'maplibre-gl';
import { BRANCH, FOLLOWED, MAIN, SELECTED, type Widths } from '../../../symbols/leg-width';
import type { Palette } from '../../style/palette';
import { legFilters, type Selection } from './chosen';
import { besideFirst, besideOthers, onTrack, type Offset } from './offset';

/** One of the strengths that legs are drawn in: who belongs to it and how it looks. */
export type Tier = {
	id: 'branch' | 'main' | 'alt' | 'route' | 'leg' | 'trail';
	/** where its lines come from */
	source: 'legs' | 'trail';
	/** where its lines lie beside others on a shared track */
	offset: Offset;
	filter: ExpressionSpecification;
	widths: Widths;
	ink: string;
	/** ties and whatever else lies on the ink */
	tie: string;
	opacity: number;
};

const ON_MAP = { source: 'legs', offset: besideOthers } as const;

/** What is travelled of the leg that is followed; its line is cut at the vehicle. */
export function trailTier(palette: Palette): Tier {
	return {
		id: 'trail',
		source: 'trail',
		offset: onTrack,
		filter: ['has', 'mode'],
		widths: FOLLOWED,
		ink: palette.route,
		tie: palette.tie,
		opacity: 1
	};
}

/**
 * Other routes below the main passages below a route to compare with below the selected route. Where a leg is
 * followed, the legs before it are the strongest, and it is to come like those after it, until it is travelled.
 */
export function legTiers(palette: Palette, selection: Selection): Tier[] {
	const { isAny, isFollowed, selected, other, travelled } = legFilters(selection);
	const isElsewhere: ExpressionSpecification = ['!', ['any', selected, other]];
	// of many routes on one track a single copy is drawn, unless another is the one selected;
	// below the zoom at which lines part, the first of them stands for all
	const isDrawn: ExpressionSpecification = [
		'all',
		['!=', ['get', 'strand'], null],
		['any', ['>=', ['zoom'], 4], ['<=', ['coalesce', ['get', 'strand'], 0], 0]]
	];
	const rest = isAny
		? { ...ON_MAP, ink: palette['route-faint'], tie: palette.land, opacity: 0.62 }
		: { ...ON_MAP, tie: palette.tie, opacity: 1 };
	// what is followed is one line of one width, whose travelled legs are full; and of two ways the first stays
	// where it runs, so that there is room for the second beside it
	const isCentred = isFollowed || selection?.kind === 'compare';
	const strongest = {
		...ON_MAP,
		offset: isCentred ? onTrack : besideOthers,
		tie: palette.tie,
		opacity: 1
	};
	return [
		{
			id: 'branch',
			filter: ['all', isElsewhere, isDrawn, ['!', ['get', 'main']]],
			widths: BRANCH,
			ink: palette['route-b'],
			...rest
		},
		{
			id: 'main',
			filter: ['all', isElsewhere, isDrawn, ['get', 'main']],
			widths: MAIN,
			ink: palette.route,
			...rest
		},
		{
			id: 'alt',
			source: 'legs',
			offset: besideFirst(selection?.kind === 'compare' ? selection.shared : []),
			filter: other,
			widths: SELECTED,
			ink: palette.alt,
			tie: palette['alt-tie'],
			opacity: 1
		},
		{
			id: 'route',
			filter: ['all', selected, ['!', travelled]],
			widths: isFollowed ? FOLLOWED : SELECTED,
			ink: isFollowed ? palette['route-ahead'] : palette.route,
			...strongest
		},
		{
			id: 'leg',
			filter: travelled,
			widths: FOLLOWED,
			ink: palette.route,
			...strongest
		}
	];
}
