import type { Atlas } from '../../../geo';
import { BADGE, badgeOf, accuracyRingOf, pictogramHref, pillWidth } from '../symbols/badge';
import { badgeShapes } from '../symbols/badge-svg';
import { element } from './element';

/** A small disc that catches the pointer as far round as a finger's nail. */
export function nodeShape(radius: number, look: 'near' | 'far' | 'chosen'): string {
	return circle('reach', BADGE.site / 2) + circle(`node ${look}`, radius);
}

/** The badge of a site, with the ring of its accuracy, and the count where other sites are within it. */
export function siteShape(
	site: Atlas['sites'][number],
	{ count, isSelected, base }: { count: number; isSelected: boolean; base: string }
): string {
	const badge = badgeOf(site);
	const shapes = badgeShapes(pictogramHref(base, badge), {
		diameter: isSelected ? BADGE.selected : count > 1 ? BADGE.parent : BADGE.site,
		accuracyRing: accuracyRingOf(site.position?.accuracy ?? 'none'),
		isSelected
	});
	const look = `badge-${badge.colour}${isSelected ? ' selected' : ''}`;
	return element('g', { class: look }, shapes + (count > 1 ? pill(count) : ''));
}

/** A dark disc with the number of sites that it stands for. */
export function clusterShape(count: number, isSelected: boolean): string {
	const radius = BADGE.cluster / 2;
	return [
		circle('halo', radius + BADGE.halo.width),
		circle('cluster', radius),
		circle('hairline', radius - BADGE.hairline.inset),
		element('text', { class: 'count', y: '4.7', 'font-size': '13.5' }, String(count)),
		isSelected ? circle('chosen', BADGE.selected / 2 + 2) : ''
	].join('');
}

function pill(count: number): string {
	const { height, right, up } = BADGE.pill;
	const width = pillWidth(String(count).length);
	const box = element('rect', {
		class: 'pill',
		x: String(right - width / 2),
		y: String(-up - height / 2),
		width: String(width),
		height: String(height),
		rx: String(height / 2)
	});
	const place = { x: String(right), y: String(4 - up), 'font-size': '11.5' };
	return box + element('text', { class: 'count', ...place }, String(count));
}

function circle(className: string, r: number): string {
	return element('circle', { class: className, r: String(Math.round(r * 100) / 100) });
}
