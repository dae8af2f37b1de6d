import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Tier } from './tier';
import { byZoom } from './width';

export type Mode = 'rail' | 'sea' | 'road' | 'river' | 'air' | 'data';

export const isOpen: ExpressionSpecification = ['==', ['get', 'status'], 'operating'];
export const isNotOpen: ExpressionSpecification = ['!', isOpen];

/** Dashes and patterns grow to twice their length from one whole zoom to the next: this centres them. */
export const CENTRED = 0.72;

/** A whole line is a little stronger than one drawn through towns. */
const SCHEMATIC_OPACITY = 0.9;

/** What every layer of a leg has in common: its tier, its mode, its place beside others on a shared track. */
export function legLine(
	tier: Tier,
	role: string,
	filter: ExpressionSpecification,
	paint: LineLayerSpecification['paint'],
	cap: 'butt' | 'round' = 'butt'
): LineLayerSpecification {
	return {
		id: `legs-${tier.id}-${role}`,
		type: 'line',
		source: tier.source,
		filter: ['all', tier.filter, filter],
		layout: { 'line-cap': cap, 'line-join': 'round' },
		paint: {
			'line-color': tier.ink,
			'line-opacity': [
				'case',
				['==', ['get', 'alignment'], 'schematic'],
				SCHEMATIC_OPACITY * tier.opacity,
				tier.opacity
			],
			'line-offset': byZoom(tier.widths, tier.offset),
			...paint
		}
	};
}

export function ofMode(mode: Mode): ExpressionSpecification {
	return ['==', ['get', 'mode'], mode];
}
