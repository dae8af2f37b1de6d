import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapView } from '../../atlas/page';
import type { Palette } from '../palette';
import { BRANCH, MAIN, scaled, type Widths } from './width';

export type Selection = MapView['selection'];

/** One of the strengths that legs are drawn in: who belongs to it and how it looks. */
export type Tier = {
	id: 'branch' | 'main' | 'alt' | 'route' | 'leg';
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

/** Other routes below the main passages below a route to compare with below the selected route below its selected leg. */
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
			id: 'alt',
			filter: selected.alt,
			widths: scaled(MAIN, 1.25),
			ink: palette.alt,
			tie: palette['alt-tie'],
			opacity: 1
		},
		{
			id: 'route',
			filter: ['all', selected.route, ['!=', ['get', 'id'], leg]],
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
