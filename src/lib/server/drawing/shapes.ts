import type { Atlas } from '../../../../geo';
import { BADGE, badgeOf, collarOf, collarRadius, PICTOGRAM_GRID } from '../../atlas/badge';
import { pictograms } from '../pictograms';
import { element } from './element';

/** A small disc that catches the pointer as far round as a finger's nail. */
export function nodeShape(radius: number): string {
	return circle('reach', BADGE.site / 2) + circle('node', radius);
}

/** The badge of a site, with the ring of its accuracy, and the count where other sites are within it. */
export function siteShape(site: Atlas['sites'][number], count: number, isSelected: boolean): string {
	const diameter = isSelected ? BADGE.selected : count > 1 ? BADGE.parent : BADGE.site;
	const { pictogram, colour } = badgeOf(site);
	const collar = collarOf(site.position?.accuracy ?? 'none');
	const radius = diameter / 2;
	const side = BADGE.icon * diameter;
	const scale = round(side / PICTOGRAM_GRID);
	const icon = element('path', {
		class: 'icon',
		transform: `translate(${round(-side / 2)} ${round(-side / 2)})scale(${scale})`,
		d: pictograms[pictogram]
	});
	const body = [
		collar === 'none' ? '' : circle(`collar ${collar}`, collarRadius(diameter)),
		circle('keyline', radius + BADGE.keyline),
		circle('badge', radius - BADGE.ring / 2),
		icon,
		count > 1 ? pill(count) : ''
	];
	return element('g', { class: `${colour}${isSelected ? ' selected' : ''}` }, body.join(''));
}

/** A dark disc with the number of sites that it stands for. */
export function clusterShape(count: number, isSelected: boolean): string {
	const radius = (isSelected ? BADGE.selected : BADGE.cluster) / 2;
	const text = element('text', { class: 'count', y: '4.7' }, String(count));
	return (
		circle('halo', radius + BADGE.halo.width) +
		circle('cluster', radius) +
		circle('hairline', radius - BADGE.hairline.inset) +
		text
	);
}

function pill(count: number): string {
	const { height, right, up } = BADGE.pill;
	const width = height + (count > 9 ? 6 : 0);
	const box = element('rect', {
		class: 'pill',
		x: String(right - width / 2),
		y: String(-up - height / 2),
		width: String(width),
		height: String(height),
		rx: String(height / 2)
	});
	return box + element('text', { class: 'count small', x: String(right), y: String(4 - up) }, String(count));
}

function circle(className: string, r: number): string {
	return element('circle', { class: className, r: String(round(r)) });
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
