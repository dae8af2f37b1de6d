import type { Attachment } from 'svelte/attachments';

/** Where the sheet stands on a phone; on a desk it is a panel and has no stops. */
export const STOPS = ['peek', 'middle', 'full'] as const;
export type Stop = (typeof STOPS)[number];

const PEEK_PX = 96;
const TOP_PX = 48;
const MIDDLE = 0.45;
/** A quicker drag than this (px in a millisecond) goes one stop on, whatever way it has come. */
const FLICK = 0.5;

/** The stop nearest to a height of the sheet, in a window of a height; px. */
export function nearestStop(height: number, windowHeight: number): Stop {
	const heights: [Stop, number][] = [
		['peek', PEEK_PX],
		['middle', windowHeight * MIDDLE],
		['full', windowHeight - TOP_PX]
	];
	return heights.reduce((best, next) =>
		Math.abs(next[1] - height) < Math.abs(best[1] - height) ? next : best
	)[0];
}

/** The stop above or below; the last one stays. */
export function stepStop(stop: Stop, step: 1 | -1): Stop {
	return STOPS[STOPS.indexOf(stop) + step] ?? stop;
}

/** The bottom sheet: its stop, and the handle that moves it by a drag, a click or the arrow keys. */
export class Sheet {
	stop: Stop = $state('middle');

	/** A new page is worth seeing: a sheet that only peeks comes up. */
	raise(): void {
		if (this.stop === 'peek') this.stop = 'middle';
	}

	/** For the handle inside the sheet. */
	handle: Attachment<HTMLElement> = (handle) => {
		const sheet = handle.closest<HTMLElement>('.panel');
		if (!sheet) return;
		let drag: { fromY: number; fromHeight: number; y: number; at: number; speed: number } | null = null;
		let wasDragged = false;

		const down = (event: PointerEvent): void => {
			handle.setPointerCapture(event.pointerId);
			wasDragged = false;
			drag = {
				fromY: event.clientY,
				fromHeight: sheet.offsetHeight,
				y: event.clientY,
				at: event.timeStamp,
				speed: 0
			};
		};
		const move = (event: PointerEvent): void => {
			if (!drag) return;
			const way = drag.fromY - event.clientY;
			if (Math.abs(way) > 4) wasDragged = true;
			if (!wasDragged) return;
			drag.speed = (drag.y - event.clientY) / Math.max(1, event.timeStamp - drag.at);
			drag.y = event.clientY;
			drag.at = event.timeStamp;
			sheet.classList.add('dragged');
			sheet.style.height = `${Math.max(PEEK_PX, Math.min(innerHeight - TOP_PX, drag.fromHeight + way))}px`;
		};
		const up = (): void => {
			if (!drag) return;
			const { speed } = drag;
			drag = null;
			if (!wasDragged) return;
			const nearest = nearestStop(sheet.offsetHeight, innerHeight);
			this.stop = Math.abs(speed) > FLICK ? stepStop(this.stop, speed > 0 ? 1 : -1) : nearest;
			sheet.classList.remove('dragged');
			sheet.style.height = '';
		};
		const click = (): void => {
			if (!wasDragged) this.stop = this.stop === 'full' ? 'peek' : stepStop(this.stop, 1);
			wasDragged = false;
		};
		const key = (event: KeyboardEvent): void => {
			if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
			event.preventDefault();
			this.stop = stepStop(this.stop, event.key === 'ArrowUp' ? 1 : -1);
		};

		handle.addEventListener('pointerdown', down);
		handle.addEventListener('pointermove', move);
		handle.addEventListener('pointerup', up);
		handle.addEventListener('pointercancel', up);
		handle.addEventListener('click', click);
		handle.addEventListener('keydown', key);
		return () => {
			handle.removeEventListener('pointerdown', down);
			handle.removeEventListener('pointermove', move);
			handle.removeEventListener('pointerup', up);
			handle.removeEventListener('pointercancel', up);
			handle.removeEventListener('click', click);
			handle.removeEventListener('keydown', key);
		};
	};
}
