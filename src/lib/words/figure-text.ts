import { languages } from '../../../geo/shared/languages';
import { searchText, type Variants } from '../records/fold';
import type { FiguresPage } from '../pages/figures';
import type { FigureRow } from '../pages/views';
import { formatDate } from './date';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
const DATE = /^\d{4}(-\d\d){0,2}$/;

/**
 * All that a row of the table of claims can be found by.
 * @param aliases of the page
 * @param other the same row in the other language, once it is there
 */
export function figureText(
	row: FigureRow,
	aliases: FiguresPage['aliases'],
	other?: FigureRow,
	variants?: Variants
): string {
	const called = [row.subject.name, row.span].flatMap((name) => aliases[name] ?? []);
	const seen = [row, other].flatMap((one) =>
		one ? [one.subject.name, one.measure.label, one.span, one.value, one.source.publisher] : []
	);
	return searchText(
		[...seen, ...called, row.plainValue, ...[row.asOf, row.plainValue].flatMap(dateTexts)],
		variants
	);
}

/** A date as people write it; whatever the language of the page. */
function dateTexts(text: string): string[] {
	if (!DATE.test(text)) return [];
	const [year, month, day] = text.split('-').map(Number);
	const long = [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
	return [text, long, ...languages.map((language) => formatDate(text, language))];
}
