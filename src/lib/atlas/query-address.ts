/**
 * The same address with these parts of its query put in the place of what stood under the keys; other parts stay.
 * @param parts without `?`, empty for none
 */
export function withQuery(url: URL, keys: readonly string[], parts: string): URL {
	const next = new URL(url);
	for (const key of keys) next.searchParams.delete(key);
	const rest = next.searchParams.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
	next.search = [parts, rest].filter(Boolean).join('&');
	return next;
}
