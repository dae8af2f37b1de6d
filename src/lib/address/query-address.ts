/** What of a text can be shown and typed: broken escapes, control characters and halves of letters are left out. */
export function shownText(text: string): string {
	return text.replace(/[\p{Cc}\p{Cs}\p{NChar}\ufffd]/gu, '');
}

/** The parts of a query without what is no text. */
export function textsIn(query: URLSearchParams): [key: string, value: string][] {
	return Array.from(query, ([key, value]) => [shownText(key), shownText(value)]);
}

/**
 * The same address with these parts of its query put in the place of what stood under the keys, or last where nothing
 * did; other parts stay.
 * @param parts without `?`, empty for none
 */
export function withQuery(url: URL, keys: readonly string[], parts: string): URL {
	const entries = textsIn(url.searchParams);
	const isReplaced = ([key]: [string, string]): boolean => keys.includes(key);
	const first = entries.findIndex(isReplaced);
	const place = first < 0 ? entries.length : first;
	const next = new URL(url);
	next.search = [
		textOf(entries.slice(0, place)),
		parts,
		textOf(entries.slice(place).filter((entry) => !isReplaced(entry)))
	]
		.filter(Boolean)
		.join('&');
	return next;
}

function textOf(entries: [string, string][]): string {
	return new URLSearchParams(entries).toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
}
