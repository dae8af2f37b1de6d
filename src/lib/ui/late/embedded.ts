import { ASKS, TELLS, wholeAddress } from '../../address/embed';
import { shownAddress } from '../../written-address';

/** A map is this much as tall as it is wide, and never lower; px. */
const MAP_SHARE = 0.6;
const MAP_LEAST_PX = 280;

/** Without a referrer nobody knows who stands around: what asks then is not answered. */
const around = document.referrer ? new URL(document.referrer).origin : null;

/** Tells the page around how tall the frame would be best, and keeps the way to the whole page true. */
export function followFrame(): void {
	let last = 0;
	const tell = (): void => {
		const height = bestHeight();
		if (height !== last) parent.postMessage({ type: TELLS, height }, around ?? '*');
		last = height;
	};
	addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
		if (source !== parent || origin !== around || !isAsking(data)) return;
		last = 0;
		tell();
	});
	// a change of the height alone is an answer to what was told
	new ResizeObserver(tell).observe(document.body);
	// opened in another tab it is not clicked
	const whole = document.querySelector<HTMLAnchorElement>('.whole a');
	for (const type of ['pointerdown', 'focus', 'click'] as const)
		whole?.addEventListener(type, () => (whole.href = wholeAddress(shownAddress().href)));
}

const isAsking = (data: unknown): boolean =>
	typeof data === 'object' && data !== null && 'type' in data && data.type === ASKS;

/** Of a map a part of its width with its caption below; of a page without one all that it says. */
function bestHeight(): number {
	const bar = document.querySelector<HTMLElement>('.whole')?.offsetHeight ?? 0;
	const frame = document.querySelector<HTMLElement>('.frame');
	const text = document.querySelector<HTMLElement>('.panel')?.offsetHeight ?? 0;
	// it leaves room for the bar below itself
	if (!frame?.matches('.with-map')) return frame?.scrollHeight ?? 0;
	return Math.ceil(Math.max(MAP_LEAST_PX, frame.offsetWidth * MAP_SHARE) + text + bar);
}
