import type { Language } from '../address/language';
import type { Coded, FigureRow } from '../pages/views';
import { facetsOf, SUBJECT_KINDS, type Facet } from '../records/figure-facets';
import type { FigureFilter, FigureReading, FilterPart } from '../records/figure-filter';
import { figureFilterWords } from './figure-filter';

/** The values that a filter of claims can name of each facet, in the order in which a reader looks for them. */
export type FigureChoices = Record<Facet, Coded[]>;

/**
 * Lists them as the rows name them.
 * @param lists those that the page carries in their order
 * @param titles of sources by their ids, once they are there: one publisher has many
 */
export function figureChoices(
	rows: readonly FigureRow[],
	lists: { measures: Coded[]; bases: Coded[] },
	{
		language,
		rankOf,
		titles
	}: Pick<FigureReading, 'rankOf'> & { language: Language; titles: ReadonlyMap<string, string> }
): FigureChoices {
	const words = figureFilterWords[language];
	const seen = (facet: 'subject' | 'source', labelOf: (row: FigureRow) => string): Coded[] => {
		const labels = new Map<string, string>();
		for (const row of rows.toSorted((one, other) => rankOf(one, facet) - rankOf(other, facet)))
			labels.set(facetsOf(row)[facet], labelOf(row));
		return Array.from(labels, ([id, label]) => ({ id, label }));
	};
	const kinds = new Set(rows.map((row) => facetsOf(row).kind));
	return {
		subject: seen('subject', ({ subject }) => subject.name),
		kind: SUBJECT_KINDS.filter((id) => kinds.has(id)).map((id) => ({ id, label: words.kinds[id] })),
		measure: lists.measures,
		source: seen('source', (row) => {
			const title = titles.get(facetsOf(row).source);
			return title ? `${row.source.publisher} · ${title}` : row.source.publisher;
		}),
		basis: lists.bases
	};
}

/** What each part of a filter is called, facet by facet and value by value. */
export function filterNames(
	filter: FigureFilter,
	part: FilterPart,
	choices: FigureChoices,
	language: Language
): { id: string; name: string }[] {
	const words = figureFilterWords[language];
	if (part === 'q') return [{ id: '', name: words.words(filter.q) }];
	if (part === 'conflict') return [{ id: '', name: words.conflict }];
	if (part === 'date') {
		const { years } = filter;
		return years ? [{ id: '', name: words.years(years.from, years.to) }] : [];
	}
	return (filter.values[part] ?? []).map((id) => ({
		id,
		name: choices[part].find((choice) => choice.id === id)?.label ?? id
	}));
}
