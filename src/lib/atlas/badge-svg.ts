import { BADGE, collarRadius, type Badge, type Collar } from './badge';
import { PICTOGRAM_GRID, pictograms } from './pictograms';

export type BadgeOptions = {
	/** pixels; 24 unless told */
	diameter?: number;
	/** the ring that tells how well the place is known; none unless told */
	collar?: Collar;
	/** filled with the colour of the sector, as the site being shown */
	isSelected?: boolean;
};

/**
 * The shapes of a badge round the origin, as SVG. Colours come from the page: the shapes stand inside an element of class
 * `badge-<colour>`, whose `color` they take, and the classes `badge-face` and `badge-key`.
 */
function badgeShapes(
	{ pictogram }: Pick<Badge, 'pictogram'>,
	{ diameter = BADGE.site, collar = 'none', isSelected = false }: BadgeOptions = {}
): string {
	const radius = diameter / 2;
	const size = diameter * BADGE.icon;
	const scale = round(size / PICTOGRAM_GRID);
	const ring = `r="${radius - BADGE.ring / 2}" stroke="currentColor" stroke-width="${BADGE.ring}"`;
	return [
		collarShape(collar, collarRadius(diameter)),
		`<circle class="badge-key" r="${radius + BADGE.keyline}"/>`,
		isSelected ? `<circle ${ring} fill="currentColor"/>` : `<circle class="badge-face" ${ring}/>`,
		`<path ${isSelected ? 'class="badge-face"' : 'fill="currentColor"'} transform="translate(${round(-size / 2)} ${round(-size / 2)}) scale(${scale})" d="${pictograms[pictogram]}"/>`
	].join('');
}

/** A badge as an image of its own, hidden from screen readers: the text beside it says the same. */
export function badgeSvg(badge: Badge, options: BadgeOptions = {}): string {
	const { diameter = BADGE.site, collar = 'none' } = options;
	const reach = Math.ceil(collar === 'none' ? diameter / 2 + BADGE.keyline : collarRadius(diameter) + 1);
	const side = 2 * reach;
	return `<svg class="badge badge-${badge.colour}" width="${side}" height="${side}" viewBox="${-reach} ${-reach} ${side} ${side}" aria-hidden="true">${badgeShapes(badge, options)}</svg>`;
}

function collarShape(collar: Collar, radius: number): string {
	const { fill, edge, edgeOpacity, dashedEdge, dash } = BADGE.collar;
	if (collar === 'none') return '';
	if (collar === 'dashed')
		return `<circle r="${radius}" fill="none" stroke="currentColor" stroke-width="${dashedEdge}" stroke-dasharray="${dash.join(' ')}"/>`;
	return `<circle r="${radius}" fill="currentColor" fill-opacity="${fill}" stroke="currentColor" stroke-width="${edge}" stroke-opacity="${edgeOpacity}"/>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
