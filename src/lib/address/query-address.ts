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

/** Reads `at=0.42`, the part of a leg that is done: beyond 0 and 1 it is brought back, no number is the beginning. */
export function parseAt(text: string | null): number {
	const at = Number(text?.trim() || NaN);
	return Number.isNaN(at) ? 0 : Math.min(Math.max(at, 0), 1);
}

/** The part of a leg as an address writes it, to a thousandth; empty at the beginning, which needs no saying. */
export function formatAt(at: number): string {
	const rounded = Math.round(parseAt(String(at)) * 1000) / 1000;
	return rounded === 0 ? '' : String(rounded);
}

/** The address of a leg with the part of it that is done, which stands last. */
export function withAt(url: string, at: number): string {
	const text = formatAt(at);
	return text === '' ? url : `${url}${url.includes('?') ? '&' : '?'}at=${text}`;
}
