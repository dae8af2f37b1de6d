/** ms */
const LONGEST_MS = 2000;

/**
 * Resolves once the browser has painted content of the page, so that what comes after it delays nothing that can be
 * read; at once in a tab that nobody sees, and where the browser does not tell. It is not waited for without end: a window
 * that is covered paints nothing.
 */
export function firstPaint(): Promise<void> {
	return new Promise((resolve) => {
		if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) return resolve();
		const observer = new PerformanceObserver((list) => {
			if (list.getEntriesByName('first-contentful-paint').length === 0) return;
			observer.disconnect();
			resolve();
		});
		observer.observe({ type: 'paint', buffered: true });
		setTimeout(resolve, LONGEST_MS);
	});
}
