import type { Attachment } from 'svelte/attachments';
import type { Stop } from './sheet-drag';

/** From below. */
const STOPS: readonly Stop[] = ['peek', 'middle', 'full'];

/** Height of the middle stop, as a part of the window's. */
const MIDDLE = 0.45;
/** What of the sheet at its middle stop is not seen content: the handle, and the margin above what is brought into view; px. */
const HEAD_PX = 52;

/** The bottom sheet: its stop, and the handle that moves it by a drag, a click or the arrow keys. */
export class Sheet {
	stop: Stop = $state('middle');
	/** the click that ends a drag is none */
	wasDragged = false;

	/** What is in it is worth seeing: it comes up from its lowest stop, and to its highest for what is taller (px) than its middle. */
	raise(height = 0): void {
		if (this.stop === 'peek') this.stop = 'middle';
		if (height > innerHeight * MIDDLE - HEAD_PX) this.stop = 'full';
	}

	/** Goes to the stop above or below; the last one stays. */
	step(by: 1 | -1): void {
		this.stop = STOPS[STOPS.indexOf(this.stop) + by] ?? this.stop;
	}

	/** For the part of the sheet that scrolls: whatever brings something in it into view raises it. */
	content: Attachment<HTMLElement> = (content) => {
		content.onscroll = () => this.raise();
		content.addEventListener('focusin', ({ target }) => {
			// a click takes the focus too, and would miss what it is at if that moved
			if (target instanceof Element && target.matches(':focus-visible')) this.raise();
		});
	};

	/** For the handle inside the sheet. */
	handle: Attachment<HTMLElement> = (handle) => {
		handle.onpointerdown = (event) => {
			handle.setPointerCapture(event.pointerId);
			this.wasDragged = false;
			// without its code the sheet still answers to clicks and keys
			void import('./sheet-drag').then(
				(all) => all.dragSheet(this, handle, event, innerHeight * MIDDLE),
				() => undefined
			);
		};
		handle.onclick = () => {
			if (this.wasDragged) this.wasDragged = false;
			else if (this.stop === 'full') this.stop = 'peek';
			else this.step(1);
		};
		handle.onkeydown = (event) => {
			if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
			event.preventDefault();
			this.step(event.key === 'ArrowUp' ? 1 : -1);
		};
	};
}
