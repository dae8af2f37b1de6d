// Loads a page whole, where what it is made of could not be had. The page before is left only for an answer of the host, and
// the same page is found again where it was left.
const panel = () => document.querySelector('.panel-scroll');
const stops = () => [
	...document.querySelectorAll(':is(.site-header, .panel) :is(a, button, summary, input, select)')
];

/**
 * @param {string} href
 * @throws where the host cannot be reached
 */
export async function load(href) {
	const answer = await fetch(href, { cache: 'no-store' });
	if (answer.status >= 500) return;
	if (href !== location.href) return location.assign(href);
	try {
		const place = [location.pathname, panel()?.scrollTop, stops().indexOf(window.life.left)];
		sessionStorage.setItem('place', JSON.stringify(place));
	} catch {
		// storage is blocked: the page opens at its beginning
	}
	location.reload();
}

/** Gives the place back that was kept when this page was loaded anew. */
function restore() {
	const [path, top, stop] = JSON.parse(sessionStorage.getItem('place') ?? '[]');
	sessionStorage.removeItem('place');
	if (path !== location.pathname) return;
	if (panel()) panel().scrollTop = top;
	(stops()[stop] ?? document.querySelector('main')).focus({ preventScroll: true });
}

try {
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', restore);
	else restore();
} catch {
	// storage is blocked: nothing was kept
}
