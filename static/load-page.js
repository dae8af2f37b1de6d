// Loads a page whole, where what it is made of could not be had. The page before is left only for a page of the atlas, never
// for an answer that a host or a network gives in its stead. The same page is found again as it was left: its focus, the
// line at which it was read, and what was typed, chosen and pressed before it was alive.
const panel = () => document.querySelector('.panel-scroll');
const stops = () => [
	...document.querySelectorAll(
		':is(.site-header, .panel, .legend) :is(a, button, summary, input, select), .legend-button'
	)
];
const topOf = (element) => element.getBoundingClientRect().top;

/**
 * @param {string} href
 * @throws where the host cannot be reached
 */
export async function load(href) {
	const answer = await fetch(href, { cache: 'no-store' });
	if (!(await answer.text()).includes('data-life')) return;
	if (href !== location.href) return location.assign(href);
	try {
		const all = stops();
		const first = all.find((stop) => panel()?.contains(stop) && topOf(stop) >= topOf(panel()));
		const place = {
			path: location.pathname,
			focus: all.indexOf(window.life.left),
			first: all.indexOf(first),
			top: first ? topOf(first) : 0,
			early: [...window.life.early].map(([element, left]) => [
				all.indexOf(element.querySelector('summary') ?? element),
				left
			])
		};
		sessionStorage.setItem('place', JSON.stringify(place));
	} catch {
		// storage is blocked: the page opens at its beginning
	}
	location.reload();
}

/** Does what was done to an element before: the page takes it over once it is alive, or hears of it if it is alive already. */
function again(element, left) {
	if (!element) return;
	if (left && 'value' in left) {
		Object.assign(element, left);
		for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
	} else if (!left || left.open !== element.parentElement.open) element.click();
}

/** Gives the place back that was kept when this page was loaded anew. */
function restore() {
	const { path, focus, first, top, early } = JSON.parse(sessionStorage.getItem('place') ?? '{}');
	sessionStorage.removeItem('place');
	if (path !== location.pathname) return;
	(stops()[focus] ?? document.querySelector('main')).focus({ preventScroll: true });
	for (const [index, left] of early) again(stops()[index], left);
	const line = stops()[first];
	const settle = () => {
		// what does not scroll stays as it is
		for (const box of [panel(), document.scrollingElement]) if (line) box.scrollTop += topOf(line) - top;
	};
	settle();
	// lines have other heights in the fonts that are still on their way
	void document.fonts.ready.then(settle);
}

try {
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', restore);
	else restore();
} catch {
	// storage is blocked: nothing was kept
}
