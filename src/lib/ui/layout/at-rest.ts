import { isSparing } from '../../../offline/line';

/** For so long a page rests before it is made ready for paper and for reading off-line; ms. */
const REST_MS = 3000;

/**
 * Fetches what a page needs later than all that it is itself waiting for: what tells the page around a frame, and else
 * what prints it as a plate and keeps every page off-line. Missing, they leave the page as it is.
 * @param drawn path of the page whose drawing the document came with
 */
export function fetchAtRest(drawn: string): void {
	// a frame in another page keeps nothing
	if ('embed' in document.documentElement.dataset)
		void import('../late/embedded').then((all) => all.followFrame());
	else void window.landsea?.ready.then(() => setTimeout(prepare, REST_MS, drawn));
}

function prepare(drawn: string): void {
	const leave = (): void => undefined;
	if (!isSparing(navigator)) void import('../late/plate').then((all) => all.preparePlate(drawn), leave);
	if (!import.meta.env.DEV) void import('../../offline/begin').then((all) => all.begin(), leave);
}
