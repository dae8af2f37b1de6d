/** Centre of the fan, and the part of the canvas that it may use, in pixels. */
export type Room = { x: number; y: number; left: number; top: number; right: number; bottom: number };
export type FanPlace = { x: number; y: number; side: 'left' | 'right' | 'below' };
/** `nameWidth` is the most that a name may take, in pixels. */
export type FanLayout = { radius: number; hasNames: boolean; nameWidth: number; places: FanPlace[] };

const WITH_NAMES = { radius: 100, width: 270, height: 140 };
/** From the centre to where the names of the outermost parts begin, and the most that a name takes. */
const NAMES_FROM_PX = 122;
const NAME_WIDTH_PX = 330;
const WITHOUT_NAMES = { radius: 72, width: 90, height: 90 };
const FAN_LIMIT = 12;

/**
 * Where the parts of a whole stand round it, as offsets from its centre: the first straight below, then clockwise. Names
 * are left out where they have no room; null where even the badges have none, or they are too many.
 */
export function fanLayout(count: number, room: Room): FanLayout | null {
	if (count > FAN_LIMIT) return null;
	const shape = [WITH_NAMES, WITHOUT_NAMES].find(({ width, height }) => isWithin(room, width, height));
	if (!shape) return null;
	const places = Array.from({ length: count }, (_, index): FanPlace => {
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
