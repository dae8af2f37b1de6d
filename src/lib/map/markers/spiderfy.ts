import { BADGE } from '../../symbols/badge';
import type { Box } from '../covers';
import type { SiteFacts } from './site-store';
import { type LinkOptions, siteLink } from './site-link';

/** Centre of the fan, the part of the canvas that it may use, and what lies over that, in pixels. */
export type Room = Box & { x: number; y: number; covers: readonly Box[] };
type SpiderfyPlace = { x: number; y: number; side: 'left' | 'right' | 'below' };
/** Parts by their index, and where they stand as offsets from the centre. */
type Column = { side: 'left' | 'right'; parts: number[]; top: number; height: number };
/** `nameWidth` is the most that a name may take, in pixels. */
export type SpiderfyLayout =
	| { shape: 'ring'; nameWidth: number; places: SpiderfyPlace[] }
	| { shape: 'columns'; nameWidth: number; columns: Column[] };

const RING = { radius: 100, width: 270, height: 140 };
/** From the centre to where the names of the outermost parts begin, and the most that a name takes. */
const NAMES_FROM_PX = 122;
const NAME_WIDTH_PX = 330;
/** From the centre to the names of a column, whose badges stand before them, and the least that they need. */
const COLUMN_NAMES_FROM_PX = 68;
const COLUMN_NAME_PX = 96;
const COLUMN_GAP_PX = 4;
const SPIDERFY_LIMIT = 12;
/** What of the room of a name is its badge's, in letters. */
const BADGE_LETTERS = 12;

/**
 * How the parts of a whole stand round it: on a ring, the first straight below, then clockwise; where that has no room for
 * their names, in a column on either side. Null where neither has, or they are too many.
 */
export function spiderfyLayout(names: readonly string[], room: Room): SpiderfyLayout | null {
	if (names.length > SPIDERFY_LIMIT) return null;
	const { x, y, left, top, right, bottom } = room;
	const toEdge = Math.min(x - left, right - x);
	if (toEdge < RING.width || y - RING.height < top || y + RING.height > bottom)
		return columnsLayout(names, room, Math.floor(toEdge - COLUMN_NAMES_FROM_PX));
	const places = names.map((_, index): SpiderfyPlace => {
		const angle = Math.PI / 2 + (2 * Math.PI * index) / names.length;
		const [dx, dy] = [RING.radius * Math.cos(angle), RING.radius * Math.sin(angle)];
		return { x: dx, y: dy, side: Math.abs(dx) < 1 ? 'below' : dx < 0 ? 'left' : 'right' };
	});
	return { shape: 'ring', nameWidth: Math.min(NAME_WIDTH_PX, Math.floor(toEdge - NAMES_FROM_PX)), places };
}

function columnsLayout(names: readonly string[], room: Room, nameWidth: number): SpiderfyLayout | null {
	if (nameWidth < COLUMN_NAME_PX) return null;
	const { x, y } = room;
	const columns = (['left', 'right'] as const).map((side): Column => {
		const far = COLUMN_NAMES_FROM_PX + nameWidth;
		const [from, to] = side === 'left' ? [x - far, x] : [x, x + far];
		let { top, bottom } = room;
		for (const cover of room.covers) {
			if (cover.left >= to || cover.right <= from) continue;
			if (cover.top < y) top = Math.max(top, cover.bottom + COLUMN_GAP_PX);
			else bottom = Math.min(bottom, cover.top - COLUMN_GAP_PX);
		}
		return { side, parts: [], top: Math.round(top - y), height: Math.round(bottom - top) };
	});
	const lettersOf = ({ parts }: Column): number =>
		parts.reduce((sum, part) => sum + BADGE_LETTERS + (names[part]?.length ?? 0), 0);
	const [one, two] = columns as [Column, Column];
	for (const part of names.keys()) (lettersOf(one) <= lettersOf(two) ? one : two).parts.push(part);
	return { shape: 'columns', nameWidth, columns };
}

const SVG = 'http://www.w3.org/2000/svg';

export type SpiderfyOptions = Pick<LinkOptions, 'hrefOf' | 'onHover'> & {
	overlay: HTMLElement;
	label: string;
	/** the site of the page, which the fan marks */
	current: string | null;
};

/**
 * A whole with its parts round it as links, with a leader to each; its origin is the centre of the whole. Null where the
 * names are too long for the room. It is put into the overlay, where alone that shows.
 */
export function spiderfy(
	[whole, ...parts]: readonly SiteFacts[],
	layout: SpiderfyLayout,
	{ overlay, hrefOf, onHover, label, current }: SpiderfyOptions
): HTMLElement | null {
	if (!whole) return null;
	const fan = document.createElement('div');
	fan.className = 'map-fan';
	fan.setAttribute('role', 'group');
	fan.setAttribute('aria-label', label);
	fan.style.setProperty('--name-width', `${layout.nameWidth}px`);
	const linkTo = (site: SiteFacts, diameter: number, side: string): HTMLAnchorElement => {
		const isCurrent = site.id === current;
		// rows that stand one below the other have no room for it
		const accuracyRing = layout.shape === 'ring' ? site.accuracyRing : 'none';
		const options = { hrefOf, onHover, diameter, accuracyRing, isSelected: isCurrent, isCurrent };
		const link = siteLink(site, { ...options, hasFacts: false });
		link.className = `fan-link fan-${side}`;
		return link;
	};
	fan.append(linkTo(whole, BADGE.selected, 'whole'));
	if (layout.shape === 'ring')
		for (const [index, { x, y, side }] of layout.places.entries()) {
			const part = parts[index];
			if (!part) continue;
			const link = linkTo(part, BADGE.site, side);
			link.style.left = `${x.toFixed(1)}px`;
			link.style.top = `${y.toFixed(1)}px`;
			fan.append(link);
		}
	else
		for (const { side, parts: held, top, height } of layout.columns) {
			const column = document.createElement('div');
			column.className = `fan-column fan-column-${side}`;
			column.style.top = `${top}px`;
			column.style.height = `${height}px`;
			column.append(...held.flatMap((part) => (parts[part] ? linkTo(parts[part], BADGE.site, side) : [])));
			fan.append(column);
		}
	overlay.append(fan);
	const isTall = [...fan.children].some(
		({ scrollHeight, clientHeight, className }) =>
			className.startsWith('fan-column') && scrollHeight > clientHeight
	);
	if (isTall) {
		fan.remove();
		return null;
	}
	fan.prepend(leaders(fan, layout));
	return fan;
}

/** Where the badge of a link stands, from the centre of its fan; where it comes to while it still moves there. */
export function placeInFan(link: HTMLElement): [x: number, y: number] {
	const column = link.parentElement?.matches('.fan-column') ? link.parentElement : null;
	const badge = link.querySelector<SVGElement>('.badge');
	const [middle, y] = [link.offsetLeft + link.offsetWidth / 2, link.offsetTop + link.offsetHeight / 2];
	if (!column || !badge) return [middle, y];
	const isLeft = link.matches('.fan-left');
	const aside = link.offsetWidth - badge.clientWidth / 2;
	return [
		column.offsetLeft + link.offsetLeft + (isLeft ? aside : link.offsetWidth - aside),
		column.offsetTop + y
	];
}

/** One circle through the parts of a ring and one line to each part, in a drawing of its own below the links. */
function leaders(fan: HTMLElement, layout: SpiderfyLayout): SVGSVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'fan-leaders');
	svg.setAttribute('width', '1');
	svg.setAttribute('height', '1');
	svg.setAttribute('aria-hidden', 'true');
	if (layout.shape === 'ring') {
		const circle = document.createElementNS(SVG, 'circle');
		circle.setAttribute('r', String(RING.radius));
		svg.append(circle);
	}
	for (const link of fan.querySelectorAll<HTMLElement>('.fan-link:not(.fan-whole)')) {
		const line = document.createElementNS(SVG, 'line');
		const [x, y] = placeInFan(link);
		line.setAttribute('x2', x.toFixed(1));
		line.setAttribute('y2', y.toFixed(1));
		svg.append(line);
	}
	return svg;
}
