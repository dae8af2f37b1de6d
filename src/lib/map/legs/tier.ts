import type { ExpressionSpecification } from 'maplibre-gl';
import { BRANCH, FOLLOWED, MAIN, SELECTED, type Widths } from '../../atlas/leg-width';
import type { MapView } from '../../atlas/page';
import type { Palette } from '../palette';

export type Selection = MapView['selection'];

/** One of the strengths that legs are drawn in: who belongs to it and how it looks. */
export type Tier = {
	id: 'branch' | 'main' | 'alt' | 'route' | 'leg' | 'trail';
	/** where its lines come from */
	source: 'legs' | 'trail';
	/** drawn where it runs, not beside others on a shared track */
	isCentred: boolean;
	filter: ExpressionSpecification;
	widths: Widths;
	ink: string;
	/** ties and whatever else lies on the ink */
	tie: string;
	opacity: number;
};

/** The route that a selection speaks of, and the feature that is its leg; both empty for anything else. */
export function selectedRoute(selection: Selection): { route: string; leg: string } {
	if (selection?.kind === 'route') return { route: selection.id, leg: '' };
	// the id of a leg is that of its route and its number
	if (selection?.kind === 'leg') return { route: selection.id.replace(/-\d+$/, ''), leg: selection.id };
	return { route: '', leg: '' };
}

/** Number of a leg in its route, from 1; 0 where none is selected. */
function legNumber(leg: string): number {
	return Number(/-(\d+)$/.exec(leg)?.[1] ?? 0);
}

const BESIDE_OTHERS = { source: 'legs', isCentred: false } as const;

/** What is travelled of the leg that is followed; its line is cut at the vehicle. */
export function trailTier(palette: Palette): Tier {
	return {
		id: 'trail',
		source: 'trail',
		isCentred: true,
		filter: ['has', 'mode'],
		widths: FOLLOWED,
		ink: palette.route,
		tie: palette.tie,
		opacity: 1
	};
}

const NOTHING: ExpressionSpecification = ['boolean', false];

/** The features that a selection speaks of, and those of the route that it is compared with. */
function selectedFeatures(selection: Selection): Record<'route' | 'alt', ExpressionSpecification> {
	const ofRoute = (id: string): ExpressionSpecification => ['==', ['get', 'route'], id];
	if (selection?.kind === 'compare') return { route: ofRoute(selection.id), alt: ofRoute(selection.other) };
	if (selection?.kind === 'path') {
		return { route: ['in', ['get', 'id'], ['literal', selection.legs]], alt: NOTHING };
	}
	return { route: ofRoute(selectedRoute(selection).route), alt: NOTHING };
}

/**
 * Other routes below the main passages below a route to compare with below the selected route. Where a leg is
 * followed, the legs before it are the strongest, and it is to come like those after it, until it is travelled.
 */
export function legTiers(palette: Palette, selection: Selection): Tier[] {
	const { route, leg } = selectedRoute(selection);
	const selected = selectedFeatures(selection);
	const isReceding = route !== '' || selection?.kind === 'compare' || selection?.kind === 'path';
	const isElsewhere: ExpressionSpecification = ['!', ['any', selected.route, selected.alt]];
	// of many routes on one track a single copy is drawn, unless another is the one selected;
	// below the zoom at which lines part, the first of them stands for all
	const isDrawn: ExpressionSpecification = [
		'all',
		['!=', ['get', 'strand'], null],
		['any', ['>=', ['zoom'], 4], ['<=', ['coalesce', ['get', 'strand'], 0], 0]]
	];
	const rest = isReceding
		? { ...BESIDE_OTHERS, ink: palette['route-faint'], tie: palette.land, opacity: 0.62 }
		: { ...BESIDE_OTHERS, tie: palette.tie, opacity: 1 };
	// a route that is followed is one line of one width, whose travelled legs are full
	const followed = { source: 'legs', isCentred: leg !== '', tie: palette.tie, opacity: 1 } as const;
	const isTravelled: ExpressionSpecification = ['<', ['get', 'leg'], legNumber(leg)];
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
			...BESIDE_OTHERS,
			filter: selected.alt,
			widths: SELECTED,
			ink: palette.alt,
			tie: palette['alt-tie'],
			opacity: 1
		},
		{
			id: 'route',
			filter: ['all', selected.route, ['!', isTravelled]],
			widths: leg ? FOLLOWED : SELECTED,
			ink: leg ? palette['route-ahead'] : palette.route,
			...followed
		},
		{
			id: 'leg',
			filter: ['all', ['==', ['get', 'route'], route], isTravelled],
			widths: FOLLOWED,
			ink: palette.route,
			...followed
		}
	];
}
