/** Where the sheet stands on a phone, from below; on a desk it is a panel and has no stops. */
export type Stop = 'peek' | 'middle' | 'full';
/** What a drag moves. */
type Dragged = { stop: Stop; wasDragged: boolean; step(by: 1 | -1): void };

const PEEK_PX = 96;
const TOP_PX = 48;
/** A quicker drag than this (px in a millisecond) goes one stop on, whatever way it has come. */
const FLICK = 0.5;
/** A hand that moves less has not dragged. */
const STILL_PX = 4;

/** The stop nearest to a height of the sheet, whose middle stop has a height, in a window of a height; px. */
export function nearestStop(height: number, middle: number, windowHeight: number): Stop {
	const heights: [Stop, number][] = [
		['peek', PEEK_PX],
		['middle', middle],
		['full', windowHeight - TOP_PX]
	];
	return heights.reduce((best, next) =>
		Math.abs(next[1] - height) < Math.abs(best[1] - height) ? next : best
	)[0];
}

/** Moves the sheet with the pointer that went down on its handle, until it lets go; `middle` is the height of the middle stop, px. */
export function dragSheet(
	state: Dragged,
	handle: HTMLElement,
	{ pointerId, clientY: fromY, timeStamp }: PointerEvent,
	middle: number
): void {
	const sheet = handle.closest<HTMLElement>('.panel');
	// the hand may have let go before this code came
	if (!sheet || !handle.hasPointerCapture(pointerId)) return;
	const fromHeight = sheet.offsetHeight;
	let [y, at, speed] = [fromY, timeStamp, 0];

	handle.onpointermove = (event) => {
		const way = fromY - event.clientY;
		if (Math.abs(way) > STILL_PX) state.wasDragged = true;
		if (!state.wasDragged) return;
		speed = (y - event.clientY) / Math.max(1, event.timeStamp - at);
		[y, at] = [event.clientY, event.timeStamp];
		sheet.classList.add('dragged');
		sheet.style.height = `${Math.max(PEEK_PX, Math.min(innerHeight - TOP_PX, fromHeight + way))}px`;
	};
	handle.onpointerup = handle.onpointercancel = () => {
		handle.onpointermove = handle.onpointerup = handle.onpointercancel = null;
		if (!state.wasDragged) return;
		if (Math.abs(speed) > FLICK) state.step(speed > 0 ? 1 : -1);
		else state.stop = nearestStop(sheet.offsetHeight, middle, innerHeight);
		sheet.classList.remove('dragged');
		sheet.style.height = '';
	};
}
