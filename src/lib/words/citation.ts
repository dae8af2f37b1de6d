import { LANGUAGES, type Language } from '../../../geo/shared/languages';
import type { ClaimView, SourceLink } from '../pages/views';

/** What a citation is made of: a claim as its page tells it, with what only the page knows. */
export type Cited = {
	claim: Pick<
		ClaimView,
		'id' | 'measure' | 'scope' | 'asOf' | 'dateBasis' | 'dateBasisLabel' | 'statement' | 'locator'
	> & {
		/** as it is written, with its qualifier and unit; null for what is said in words alone */
		figure: string | null;
		source: Pick<SourceLink, 'publisher' | 'title' | 'date'>;
	};
	/** whose figure it is */
	subject: string;
	language: Language;
	/** whole addresses: of the source, and of the claim in the atlas */
	sourceAddress: string;
	address: string;
};

/** How a language says what a figure is, of when, and where it stands. */
type Form = {
	figure: (subject: string, measure: string, scope: string | null, figure: string) => string;
	gap: string;
	asOf: (date: string) => string;
	inBrackets: (parts: string[]) => string;
	stop: string;
	source: (parts: string[]) => string;
	via: (address: string) => string;
	/** ends a sentence whose last part is an address, so that the address is not taken to go on */
	stopAfterAddress: string;
	mistake: (id: string) => string;
	wrong: string;
};

const FORMS: Record<Language, Form> = {
	en: {
		figure: (subject, measure, scope, figure) =>
			`${[measure, subject, scope].filter(Boolean).join(', ')}: ${figure}`,
		gap: ' ',
		asOf: (date) => `as of ${date}`,
		inBrackets: (parts) => ` (${parts.join(', ')})`,
		stop: '.',
		source: (parts) => parts.join(', '),
		via: (address) => `Via ${__ATLAS__.en.name}, ${address}`,
		stopAfterAddress: '.',
		mistake: (id) => `Mistake in ${id}`,
		wrong: 'What is wrong, and how it is known:'
	},
	zh: {
		figure: (subject, measure, scope, figure) =>
			`${[subject, measure, scope].filter(Boolean).join('，')}：${figure}`,
		gap: '',
		asOf: (date) => `截至${date}`,
		inBrackets: (parts) => `（${parts.join('，')}）`,
		stop: '。',
		source: (parts) => parts.join('，'),
		via: (address) => `转引自《${__ATLAS__.zh.name}》，${address}`,
		stopAfterAddress: ' 。',
		mistake: (id) => `${id}有误`,
		wrong: '何处有误，依据为何：'
	}
};

/** The names that BibTeX has for months. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Characters with a meaning in TeX; BibTeX counts braces even where they are escaped, so that these go by their names. */
const TEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

const tex = (text: string): string => text.replace(/[\\{}~^&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** An address stands in BibTeX as it is; these would end it, or are no part of an address anyway. */
const verbatim = (address: string): string =>
	address.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));

/** Year, month and day of an ISO date, as far as it has them. */
const dateParts = (date: string): number[] => date.split('-').map(Number);

/** A date as a sentence has it, its month in full. */
function longDate(date: string, language: Language): string {
	const [year = 0, month = 1, day = 1] = dateParts(date);
	const precision = (['year', 'month', 'day'] as const).slice(0, dateParts(date).length);
	const shown = Object.fromEntries(precision.map((part) => [part, part === 'month' ? 'long' : 'numeric']));
	return new Intl.DateTimeFormat(LANGUAGES[language].locale, { ...shown, timeZone: 'UTC' }).format(
		new Date(Date.UTC(year, month - 1, day))
	);
}

/** What is claimed, and of when, without a stop; what is no number is said as the claim says it. */
function said({ claim, subject, language }: Cited): string {
	const form = FORMS[language];
	const { figure, asOf } = claim;
	const text =
		figure === null
			? claim.statement.replace(/[.。]$/, '')
			: form.figure(subject, claim.measure, claim.scope, figure);
	const when = [
		...(asOf ? [form.asOf(longDate(asOf, language))] : []),
		...(claim.dateBasis === 'stated' ? [] : [claim.dateBasisLabel.toLowerCase()])
	];
	return when.length > 0 ? text + form.inBrackets(when) : text;
}

/** A claim and where it stands, for a list of references that has fields for its source. */
function note(cited: Cited): string {
	const { stop, gap, source, via } = FORMS[cited.language];
	return source([said(cited), cited.claim.locator]) + stop + gap + via(cited.address);
}

function sentence(cited: Cited): string {
	const { claim, language } = cited;
	const { stop, gap, source, via, stopAfterAddress } = FORMS[language];
	const { publisher, date } = claim.source;
	const from = source([publisher, ...(date ? [longDate(date, language)] : []), cited.sourceAddress]);
	return [said(cited) + stop, from + stopAfterAddress, via(cited.address) + stopAfterAddress].join(gap);
}

function bibtex(cited: Cited): string {
	const { id, source } = cited.claim;
	const [year, month, day] = source.date ? dateParts(source.date) : [];
	const fields = [
		// twice in braces: a name of many words is one, and a title keeps its capitals
		['author', `{{${tex(source.publisher)}}}`],
		['title', `{{${tex(source.title)}}}`],
		['year', year && `{${year}}`],
		['month', month && MONTHS[month - 1]],
		['day', day && `{${day}}`],
		['url', `{${verbatim(cited.sourceAddress)}}`],
		['note', `{${tex(note(cited))}}`]
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = ${value}`] : []));
	return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

function csl(cited: Cited): string {
	const { id, source } = cited.claim;
	const item = {
		id,
		type: 'webpage',
		author: [{ literal: source.publisher }],
		title: source.title,
		// what is not known is left out of the JSON
		issued: source.date ? { 'date-parts': [dateParts(source.date)] } : undefined,
		URL: cited.sourceAddress,
		note: note(cited)
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}

/** The forms in which a figure can be taken along, in the order in which they are offered. */
export const citationForms = {
	sentence,
	bibtex,
	csl,
	link: ({ address }: Cited): string => address
} satisfies Record<string, (cited: Cited) => string>;

export type CitationForm = keyof typeof citationForms;

/** The address at which a mistake in a claim is reported, with what the report has to say. */
export function reportAddress(template: string, cited: Cited): string {
	const { mistake, wrong } = FORMS[cited.language];
	const { id } = cited.claim;
	const parts: Partial<Record<string, string>> = {
		title: mistake(id),
		text: [cited.subject, id, cited.address, '', said(cited), '', wrong, ''].join('\n')
	};
	return template.replace(/\{(\w+)\}/g, (whole, part: string) => encodeURIComponent(parts[part] ?? whole));
}
