import { BADGE, ringRadius, inMarkup, type Badge, type AccuracyRing } from './badge';

export type BadgeOptions = {
	/** pixels; 24 unless told */
	diameter?: number;
	/** the ring that tells how well the place is known; none unless told */
	accuracyRing?: AccuracyRing;
	/** filled with the colour of the sector, as the site being shown */
	isSelected?: boolean;
};

/**
 * The shapes of a badge round the origin, as SVG. Colours come from the page: the shapes stand inside an element of class
 * `badge-<colour>`, whose `color` they take, and the classes `badge-face` and `badge-key`.
 */
export function badgeShapes(
	href: string,
	{ diameter = BADGE.site, accuracyRing = 'none', isSelected = false }: BadgeOptions = {}
): string {
	const radius = diameter / 2;
	const size = diameter * BADGE.icon;
	const ring = `r="${radius - BADGE.ring / 2}" stroke="currentColor" stroke-width="${BADGE.ring}"`;
	return [
		ringShape(accuracyRing, ringRadius(diameter)),
		`<circle class="badge-key" r="${radius + BADGE.keyline}"/>`,
		isSelected ? `<circle ${ring} fill="currentColor"/>` : `<circle class="badge-face" ${ring}/>`,
		`<use ${isSelected ? 'class="badge-face"' : 'fill="currentColor"'} href="${href}" x="${round(-size / 2)}" y="${round(-size / 2)}" width="${round(size)}" height="${round(size)}"/>`
	].join('');
}

/**
 * A badge as an image of its own, hidden from screen readers: the text beside it says the same.
 * @param href address of its pictogram
 */
export function badgeSvg(badge: Badge, href: string, options: BadgeOptions = {}): string {
	const { diameter = BADGE.site, accuracyRing = 'none' } = options;
	const reach = Math.ceil(accuracyRing === 'none' ? diameter / 2 + BADGE.keyline : ringRadius(diameter) + 1);
	const side = 2 * reach;
	return `<svg class="badge badge-${inMarkup(badge.colour)}" width="${side}" height="${side}" viewBox="${-reach} ${-reach} ${side} ${side}" aria-hidden="true">${badgeShapes(href, options)}</svg>`;
}

function ringShape(accuracyRing: AccuracyRing, radius: number): string {
	const { fill, edge, edgeOpacity, dashedEdge, dash } = BADGE.accuracyRing;
	if (accuracyRing === 'none') return '';
	if (accuracyRing === 'dashed')
		return `<circle r="${radius}" fill="none" stroke="currentColor" stroke-width="${dashedEdge}" stroke-dasharray="${dash.join(' ')}"/>`;
	return `<circle r="${radius}" fill="currentColor" fill-opacity="${fill}" stroke="currentColor" stroke-width="${edge}" stroke-opacity="${edgeOpacity}"/>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
