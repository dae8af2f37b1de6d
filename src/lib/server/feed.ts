import { element, escapeXml } from '../../../geo';
import { CHANGES_URL, elementUrl, FEED_URL, inLanguagePath } from '../../../geo/shared/addresses';
import { linkOf, type Host } from '../../../geo/shared/host';
import { LANGUAGES } from '../../../geo/shared/languages';
import type { ChangesPage, ChangeView } from '../pages/changes';
import { dictionary } from '../words/dictionary';

/** What readers gained as Atom 1.0, in the language of the page. */
export function feed(host: Host, { language, title, description, days }: ChangesPage): string {
	const { atlas } = dictionary(language);
	const at = (path: string): string => escapeXml(linkOf(host, inLanguagePath(path, language)) ?? '');
	const { hostname } = new URL(host.origin);
	const entry = (date: string, { id, text, records }: ChangeView): string => {
		const list = records.map(({ name, url }) => `<li><a href="${at(url)}">${escapeXml(name)}</a></li>`);
		const html = `<p>${escapeXml(text)}</p>${list.length > 0 ? `<ul>${list.join('')}</ul>` : ''}`;
		return [
			'<entry>',
			// a tag (RFC 4151) stays the same when the page moves to another path or scheme later
			element('id', `tag:${hostname},${date}:${host.base}${inLanguagePath(CHANGES_URL, language)}${id}`),
			element('title', text),
			element('updated', timeOf(date)),
			`<link rel="alternate" type="text/html" href="${at(elementUrl(CHANGES_URL, id))}"/>`,
			`<content type="html">${escapeXml(html)}</content>`,
			'</entry>'
		].join('\n');
	};
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGES[language].tag}">`,
		`<id>${at(FEED_URL)}</id>`,
		element('title', `${atlas} · ${title}`),
		element('subtitle', description),
		// Atom wants a time even of a feed without entries
		element('updated', timeOf(days[0]?.date ?? '1970-01-01')),
		`<author>${element('name', atlas)}</author>`,
		`<link rel="self" type="application/atom+xml" href="${at(FEED_URL)}"/>`,
		`<link rel="alternate" type="text/html" href="${at(CHANGES_URL)}"/>`,
		...days.flatMap(({ date, changes }) => changes.map((change) => entry(date, change))),
		'</feed>',
		''
	].join('\n');
}

/** Changes are known by their day. */
function timeOf(date: string): string {
	return `${date}T00:00:00Z`;
}
