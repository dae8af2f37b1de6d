import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { BADGE } from '../../symbols/badge';
import { BADGE_NAME } from '../../symbols/map-names';
import { BADGE_SIDES } from '../../symbols/name-sides';
import { pairOf } from '../markers/site-values';
import { anchorsOf } from './anchors';
import { paintOf, twoScripts, type Style } from './label-text';

/** Names beside the badges of sites; those of badges moved aside stand on the far side of them. */
export function siteLabels(style: Style & { size: number }): SymbolLayerSpecification[] {
	const isMoved: ExpressionSpecification = ['!=', ['get', 'moved'], ''];
	// a whole may be fanned out, where its name would lie over its parts
	const isShown: ExpressionSpecification = ['all', ['get', 'isShown'], ['==', ['get', 'kind'], 'site']];
	const beside = (diameter: number, isParent: boolean) => [
		'literal',
		// the count of a whole stands out to the right
		BADGE_SIDES.flatMap((side) => {
			const gap = isParent && side === 'E' ? BADGE_NAME.gapOfCount : BADGE_NAME.gap;
			return anchorsOf([side], (diameter / 2 + gap) / style.size);
		})
	];
	const diameters = [...new Set([BADGE.site, BADGE.parent, BADGE.cluster, BADGE.selected])];
	const byDiameter = (isParent: boolean) => [
		'match',
		['get', 'diameter'],
		...diameters.flatMap((diameter) => [diameter, beside(diameter, isParent)]),
		beside(BADGE.site, isParent)
	];
	const besideBadge = {
		'text-variable-anchor-offset': [
			'case',
			['==', ['get', 'kind'], 'parent'],
			byDiameter(true),
			byDiameter(false)
		] as unknown as ExpressionSpecification
	};
	const layer = (
		id: string,
		filter: ExpressionSpecification,
		layout: SymbolLayerSpecification['layout']
	): SymbolLayerSpecification => ({
		id,
		type: 'symbol',
		source: 'sites',
		filter: ['all', ['!=', ['get', 'label'], ''], filter],
		layout: {
			'text-field': twoScripts({ own: 'label', other: 'label2' }, '\n'),
			'text-font': [...style.font],
			'text-size': style.size,
			'text-justify': 'auto',
			'text-max-width': 13,
			'symbol-sort-key': ['-', 0, ['get', 'count']],
			...layout
		},
		paint: paintOf(style)
	});
	return [
		layer('sites-label', ['all', ['!', isMoved], ['!', isShown]], besideBadge),
		layer('sites-label-moved', isMoved, {
			'text-anchor': ['get', 'nameAnchor'],
			'text-offset': pairOf('nameOffset')
		}),
		// the name of what the page is about comes before those of other sites, and is there where it fits nowhere
		layer('sites-label-shown', ['all', ['!', isMoved], isShown], { ...besideBadge, 'text-overlap': 'always' })
	];
}
