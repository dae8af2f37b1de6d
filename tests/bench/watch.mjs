// @ts-check
// Runs in a page of ours before anything of it, and marks when a link to a site can be seen and when the map rests.

function look() {
	const links = document.querySelectorAll('[data-map] a[href*="/sites/"]');
	if (![...links].some(isUncovered)) {
		requestAnimationFrame(look);
		return;
	}
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		performance.mark('marker-visible');
	};
	port2.postMessage(null);
}

/** @param {Element} link */
function isUncovered(link) {
	const { left, top, width, height } = link.getBoundingClientRect();
	return width > 0 && link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

requestAnimationFrame(look);
new MutationObserver((_, observer) => {
	if (!document.querySelector('[data-map][data-state="idle"]')) return;
	observer.disconnect();
	performance.mark('map-idle');
}).observe(document, { subtree: true, attributeFilter: ['data-state'] });
