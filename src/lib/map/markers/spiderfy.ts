import { BADGE } from '../../symbols/badge';
import type { SiteFacts } from './site-store';
import { type LinkOptions, siteLink } from './site-link';

/** Centre of the fan, and the part of the canvas that it may use, in pixels. */
type Room = { x: number; y: number; left: number; top: number; right: number; bottom: number };
type SpiderfyPlace = { x: number; y: number; side: 'left' | 'right' | 'below' };
/** `nameWidth` is the most that a name may take, in pixels. */
export type SpiderfyLayout = {
	radius: number;
	hasNames: boolean;
	nameWidth: number;
	places: SpiderfyPlace[];
};

const WITH_NAMES = { radius: 100, width: 270, height: 140 };
/** From the centre to where the names of the outermost parts begin, and the most that a name takes. */
const NAMES_FROM_PX = 122;
const NAME_WIDTH_PX = 330;
const WITHOUT_NAMES = { radius: 72, width: 90, height: 90 };
const SPIDERFY_LIMIT = 12;

/**
 * Where the parts of a whole stand round it, as offsets from its centre: the first straight below, then clockwise. Names
 * are left out where they have no room; null where even the badges have none, or they are too many.
 */
export function spiderfyLayout(count: number, room: Room): SpiderfyLayout | null {
	if (count > SPIDERFY_LIMIT) return null;
	const shape = [WITH_NAMES, WITHOUT_NAMES].find(({ width, height }) => isWithin(room, width, height));
	if (!shape) return null;
	const places = Array.from({ length: count }, (_, index): SpiderfyPlace => {
		const angle = Math.PI / 2 + (2 * Math.PI * index) / count;
		const [x, y] = [shape.radius * Math.cos(angle), shape.radius * Math.sin(angle)];
		return { x, y, side: Math.abs(x) < 1 ? 'below' : x < 0 ? 'left' : 'right' };
	});
	const toEdge = Math.min(room.x - room.left, room.right - room.x);
	const nameWidth = Math.min(NAME_WIDTH_PX, Math.floor(toEdge - NAMES_FROM_PX));
	return { radius: shape.radius, hasNames: shape === WITH_NAMES, nameWidth, places };
}

function isWithin({ x, y, left, top, right, bottom }: Room, width: number, height: number): boolean {
	return x - width >= left && x + width <= right && y - height >= top && y + height <= bottom;
}

const SVG = 'http://www.w3.org/2000/svg';

export type SpiderfyOptions = Pick<LinkOptions, 'hrefOf' | 'onHover'> & {
	label: string;
	/** the site of the page, which the fan marks */
	current: string | null;
};

/** A whole with its parts round it as links, with a leader to each; its origin is the centre of the whole. */
export function spiderfyElement(
	[whole, ...parts]: [SiteFacts, ...SiteFacts[]],
	layout: SpiderfyLayout,
	{ hrefOf, onHover, label, current }: SpiderfyOptions
): HTMLElement {
	const fan = document.createElement('div');
	fan.className = layout.hasNames ? 'map-fan' : 'map-fan without-names';
	fan.setAttribute('role', 'group');
	fan.setAttribute('aria-label', label);
	fan.style.setProperty('--name-width', `${layout.nameWidth}px`);
	fan.append(leaders(layout));
	const linkTo = (site: SiteFacts, diameter: number): HTMLAnchorElement =>
		siteLink(site, {
			hrefOf,
			onHover,
			diameter,
			accuracyRing: site.accuracyRing,
			isSelected: site.id === current,
			isCurrent: site.id === current,
			hasFacts: false
		});
	const centre = linkTo(whole, BADGE.selected);
	centre.className = 'fan-link fan-whole';
	fan.append(centre);
	for (const [index, place] of layout.places.entries()) {
		const part = parts[index];
		if (!part) continue;
		const link = linkTo(part, BADGE.site);
		link.className = `fan-link fan-${place.side}`;
		link.style.left = `${place.x.toFixed(1)}px`;
		link.style.top = `${place.y.toFixed(1)}px`;
		fan.append(link);
	}
	return fan;
}

/** One circle through the parts and one line to each, in a drawing of its own below the links. */
function leaders({ radius, places }: SpiderfyLayout): SVGSVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'fan-leaders');
	svg.setAttribute('width', '1');
	svg.setAttribute('height', '1');
	svg.setAttribute('aria-hidden', 'true');
	const circle = document.createElementNS(SVG, 'circle');
	circle.setAttribute('r', String(radius));
	svg.append(circle);
	for (const { x, y } of places) {
		const line = document.createElementNS(SVG, 'line');
		line.setAttribute('x2', x.toFixed(1));
		line.setAttribute('y2', y.toFixed(1));
		svg.append(line);
	}
	return svg;
}
