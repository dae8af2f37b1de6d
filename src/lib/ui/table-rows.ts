import type { Language } from '../atlas/language';
import type { Coded, FigureRow } from '../atlas/views';
import { address } from './address';

/**
 * The rows of the table of claims. The built page shows them once, as a table, and does not carry them
 * a second time as data: the browser reads them from the table.
 */
export class TableRows {
	constructor(
		readonly language: Language,
		readonly measures: Coded[],
		readonly rows: FigureRow[]
	) {}

	/** The rows of the table in a document; none where it has no such table in this language. */
	static from(page: Document, language: Language, measures: Coded[]): TableRows {
		const isThis = page.documentElement.lang.startsWith(language);
		const elements = isThis ? Array.from(page.querySelectorAll('tr[data-claim]')) : [];
		const idOf = new Map(measures.map(({ id, label }) => [label, id]));
		const prefix = address('/', language).length - 1;
		return new TableRows(
			language,
			measures,
			elements.map((element) => readRow(element, idOf, prefix))
		);
	}
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
		asOf: date?.querySelector('time')?.dateTime ?? '',
		basis: date?.classList.item(1) ?? '',
		source: { publisher: text(source), url: link(source) },
		conflicts: Number.parseInt(text(value?.querySelector('.conflicts')).match(/\d+/)?.[0] ?? '0')
	};
}
