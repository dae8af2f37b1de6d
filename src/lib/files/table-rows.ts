import type { Language } from '../address/language';
import type { Coded, FigureRow } from '../pages/views';
import { address } from '../ui/base/address';
import type { FiguresPage } from '../pages/figures';

/** The rows of the table of claims in the page that is there; none where it is another. */
export function figureRows({ language, measures }: FiguresPage): FigureRow[] {
	return rowsOfTable(document, language, measures);
}

/**
 * The rows of the table of claims in a document; none where it has no such table in this language. The built page shows
 * them once, as a table, and does not carry them a second time as data.
 */
export function rowsOfTable(page: Document, language: Language, measures: readonly Coded[]): FigureRow[] {
	if (!page.documentElement.lang.startsWith(language)) return [];
	const idOf = new Map(measures.map(({ id, label }) => [label, id]));
	const prefix = address('/', language).length - 1;
	return Array.from(page.querySelectorAll('tr[data-claim]'), (element) => readRow(element, idOf, prefix));
}

function readRow(row: Element, measureIds: ReadonlyMap<string, string>, prefix: number): FigureRow {
	const [subject, measure, span, value, date, source] = Array.from(row.children);
	const text = (element: Element | null | undefined) => element?.textContent.trim() ?? '';
	const link = (cell: Element | undefined) =>
		cell?.querySelector('a')?.getAttribute('href')?.slice(prefix) ?? '';
	const figure = value?.querySelector('a:not(.statement)');
	return {
		id: row.getAttribute('data-claim') ?? '',
		subject: { name: text(subject), url: link(subject) },
		measure: { id: measureIds.get(text(measure)) ?? '', label: text(measure) },
		span: text(span),
		value: text(figure),
		plainValue: value?.getAttribute('data-value') ?? '',
		asOf: date?.querySelector('time')?.dateTime ?? '',
		basis: date?.classList.item(1) ?? '',
		source: { publisher: text(source), url: link(source) },
		conflicts: Number.parseInt(text(value?.querySelector('.conflicts')).match(/\d+/)?.[0] ?? '0')
	};
}
