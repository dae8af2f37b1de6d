import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapView } from '../../atlas/page';
import type { Palette } from '../palette';
import { BRANCH, MAIN, scaled, type Widths } from './width';

export type Selection = MapView['selection'];

/** One of the strengths that legs are drawn in: who belongs to it and how it looks. */
export type Tier = {
	id: 'branch' | 'main' | 'route' | 'leg';
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

/** Other routes below the main passages below the selected route below its selected leg. */
export function legTiers(palette: Palette, selection: Selection): Tier[] {
	const { route, leg } = selectedRoute(selection);
	const isReceding = route !== '';
	const isElsewhere: ExpressionSpecification = ['!=', ['get', 'route'], route];
	// of many routes on one track a single copy is drawn, unless another is the one selected;
	// below the zoom at which lines part, the first of them stands for all
	const isDrawn: ExpressionSpecification = [
		'all',
		['!=', ['get', 'strand'], null],
		['any', ['>=', ['zoom'], 4], ['<=', ['coalesce', ['get', 'strand'], 0], 0]]
	];
	const rest = isReceding
		? { ink: palette['route-faint'], tie: palette.land, opacity: 0.62 }
		: { tie: palette.tie, opacity: 1 };
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
			id: 'route',
			filter: ['all', ['==', ['get', 'route'], route], ['!=', ['get', 'id'], leg]],
			widths: scaled(MAIN, leg ? 1.1 : 1.25),
			ink: leg ? palette['route-ahead'] : palette.route,
			tie: palette.tie,
			opacity: 1
		},
		{
			id: 'leg',
			filter: ['==', ['get', 'id'], leg],
			widths: scaled(MAIN, 1.3),
			ink: palette.route,
			tie: palette.tie,
			opacity: 1
		}
	];
}
