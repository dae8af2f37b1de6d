import { watchEvidence } from '../late/evidence';
import { offerMap } from '../late/keyboard';

/** What can take the focus. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** Where the search for a neighbour ends: what stands here is far from what had the focus. */
const AROUND = 'main, [data-map], .panel-scroll, body';
/** What these hold is there, and is not to be seen. */
const SHUT = '[hidden], details:not([open]) > :not(summary)';

/** What has the focus and all that it stands in, innermost first; none where the reader has left it. */
let path: Element[] = [];

/**
 * From now on the focus never falls to the page as a whole because what had it was taken away, shut or disabled: a
 * neighbour takes it, or else the map, or the heading of the page. What only somebody who has begun to use the page needs comes
 * with it: evidence is opened by what has the focus then.
 * @param first what had it last, and all that it stood in, innermost first
 */
export function keepFocus(first: EventTarget[]): void {
	note(first);
	offerMap();
	watchEvidence();
	document.addEventListener('focusin', (event) => note(event.composedPath()));
	// browsers disagree whether what is taken away loses the focus by an event: it is looked at a moment later
	document.addEventListener('focusout', () => setTimeout(look));
	new MutationObserver(() => {
		if (path[0] && isLost(path[0])) setTimeout(look);
	}).observe(document.body, {
		childList: true,
		subtree: true,
		attributeFilter: ['disabled', 'hidden', 'open']
	});
	look();
}

function note(targets: EventTarget[]): void {
	path = targets.filter((target) => target instanceof Element);
}

function look(): void {
	const [held] = path;
	const { activeElement, body } = document;
	if (!held || (activeElement && activeElement !== body && activeElement !== held)) return;
	if (isLost(held)) return rescue();
	// a click on nothing, or a script, has taken it on purpose
	if (activeElement !== held) path = [];
}

function rescue(): void {
	const end = path.findIndex((element) => element.matches(AROUND));
	for (const around of path.slice(1, end))
		for (const control of around.querySelectorAll<HTMLElement>(CONTROLS))
			if (control.tabIndex >= 0 && !isLost(control) && control.getClientRects().length > 0)
				return control.focus({ preventScroll: true });
	const map = path.find((element) => element.matches('[data-map]') && !isLost(element));
	const home = map?.querySelector('canvas') ?? map ?? document.querySelector('h1');
	if (!(home instanceof HTMLElement)) return;
	if (home.tabIndex < 0) home.tabIndex = -1;
	home.focus({ preventScroll: true });
}

function isLost(element: Element): boolean {
	return !element.isConnected || element.matches(':disabled') || element.closest(SHUT) !== null;
}
