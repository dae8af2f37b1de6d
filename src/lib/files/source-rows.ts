import type { Language } from '../address/language';
import type { SourcesPage } from '../pages/sources';
import type { SourceRow } from '../pages/views';
import { address } from '../ui/base/address';

/** The rows of the list of sources in the page that is there; none where it is another. */
export function sourceRows({ language }: SourcesPage): SourceRow[] {
	return rowsOfList(document, language);
}

/**
 * The rows of the list of sources in a document; none where it has no such list in this language. The built page shows
 * them once, as a list, and does not carry them a second time as data.
 */
export function rowsOfList(page: Document, language: Language): SourceRow[] {
	if (!page.documentElement.lang.startsWith(language)) return [];
	const prefix = address('/', language).length - 1;
	return Array.from(page.querySelectorAll('li[data-source]'), (element) => readRow(element, prefix));
}

function readRow(row: Element, prefix: number): SourceRow {
	const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
	const href = (selector: string) => row.querySelector(selector)?.getAttribute('href') ?? null;
	const [kind = '', tongue = '', ...ranks] = row.getAttribute('data-source')?.split(' ') ?? [];
	const [byPublisher = 0, byTitle = 0] = ranks.map(Number);
	const date = row.querySelector('time')?.dateTime ?? null;
	// the name of a publisher may hold what stands between the parts
	const about = text('.meta').split(' · ');
	const url = href('a')?.slice(prefix) ?? '';
	return {
		id: url.split('/')[2] ?? '',
		url,
		title: text('.name'),
		publisher: about.slice(0, date === null ? -1 : -2).join(' · '),
		date,
		kind,
		language: tongue,
		quality: about.at(-1) ?? '',
		address: href('p a[rel]'),
		claims: Number.parseInt(text('p a:not([rel])')) || 0,
		ranks: [byPublisher, byTitle]
	};
}
