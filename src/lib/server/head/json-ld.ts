/** Signs that could end the element, or that scripts of old took for the end of a line. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** What machines read of a page as an element of its head, empty for nothing; no text in it ends the element. */
export function jsonLd(things: readonly unknown[]): string {
	if (things.length === 0) return '';
	const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
	const safe = text.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
	return `<script type="application/ld+json">${safe}</script>`;
}
