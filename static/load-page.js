// Loads a page whole, where what it is made of could not be had. The page before is left only for an answer of the host, and
// the same page is found again where it was left: its focus, and the line at which it was read.
const panel = () => document.querySelector('.panel-scroll');
const stops = () => [
	...document.querySelectorAll(':is(.site-header, .panel) :is(a, button, summary, input, select)')
];
const topOf = (element) => element.getBoundingClientRect().top;

/**
 * @param {string} href
 * @throws where the host cannot be reached
 */
export async function load(href) {
	const answer = await fetch(href, { cache: 'no-store' });
	if (answer.status >= 500) return;
	if (href !== location.href) return location.assign(href);
	try {
		const all = stops();
		const first = all.find((stop) => panel()?.contains(stop) && topOf(stop) >= topOf(panel()));
		const place = {
			path: location.pathname,
			focus: all.indexOf(window.life.left),
			first: all.indexOf(first),
			top: first ? topOf(first) : 0
		};
		sessionStorage.setItem('place', JSON.stringify(place));
	} catch {
		// storage is blocked: the page opens at its beginning
	}
	location.reload();
}

/** Gives the place back that was kept when this page was loaded anew. */
function restore() {
	const { path, focus, first, top } = JSON.parse(sessionStorage.getItem('place') ?? '{}');
	sessionStorage.removeItem('place');
	if (path !== location.pathname) return;
	(stops()[focus] ?? document.querySelector('main')).focus({ preventScroll: true });
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
