import { describe, expect, test } from 'vitest';
import { claimView } from '../../../tests/helpers/claim-view';
import { references } from '../../../tests/helpers/references';
import type { Language } from '../address/language';
import type { ClaimView } from '../pages/views';
import { wholeFigure } from './card-figure';
import { type Cited, citationForms, reportAddress } from './citation';

const { sentence, bibtex, csl, link } = citationForms;

const source: ClaimView['source'] = {
	id: 'xinhua-2025',
	n: 1,
	title: 'Trains that reach the sea',
	publisher: 'Xinhua',
	date: '2025-09-22',
	url: '/sources/xinhua-2025/'
};

type Change = Partial<Omit<ClaimView, 'subject'>> & Partial<Omit<Cited, 'claim'>>;

function cited({ subject = 'Corridor', language = 'en', ...more }: Change = {}): Cited {
	const {
		sourceAddress = 'https://news.example/a_b?c=%20&d#e',
		address = 'https://atlas.example/routes/#ports',
		...of
	} = more;
	const claim = claimView({
		id: 'ports-2025',
		measure: 'Ports reached',
		figure: {
			value: 577,
			valueMax: null,
			valueText: null,
			qualifier: 'exact',
			unit: 'ports',
			unitLabel: 'ports',
			said: { number: '577', gap: ' ', unit: 'ports' }
		},
		asOf: '2025-08',
		dateBasis: 'stated',
		source,
		...of
	});
	const figure = wholeFigure(claim, language === 'en' ? ' ' : '');
	return { claim: { ...claim, figure }, subject, language, sourceAddress, address };
}

/** The same in Chinese. */
const chinese: Change = {
	language: 'zh',
	subject: '国际陆海贸易新通道',
	measure: '通达港口',
	figure: {
		value: 577,
		valueMax: null,
		valueText: null,
		qualifier: 'exact',
		unit: 'ports',
		unitLabel: '个港口',
		said: { number: '577', gap: '', unit: '个港口' }
	},
	locator: '第1段',
	source: { ...source, publisher: '新华社', title: '列车到海' }
};

describe('a sentence', () => {
	test('says whose figure it is, of when, and where it stands', () => {
		expect(sentence(cited())).toBe(
			'Ports reached, Corridor: 577 (as of August 2025). Xinhua, 22 September 2025, https://news.example/a_b?c=%20&d#e. Via Landsea Atlas, https://atlas.example/routes/#ports.'
		);
	});

	test('is Chinese in Chinese, with its stops apart from the addresses', () => {
		expect(sentence(cited(chinese))).toBe(
			'国际陆海贸易新通道，通达港口：577个港口（截至2025年8月）。新华社，2025年9月22日，https://news.example/a_b?c=%20&d#e 。转引自《陆海图志》，https://atlas.example/routes/#ports 。'
		);
	});

	test.each<[string, Change, string]>([
		[
			'what of a subject the figure is of',
			{ scope: 'rail–sea trains', qualifierLabel: 'over' },
			'Ports reached, Corridor, rail–sea trains: over 577 (as of August 2025).'
		],
		[
			'the same in Chinese',
			{ ...chinese, scope: '铁海联运班列', qualifierLabel: '逾' },
			'国际陆海贸易新通道，通达港口，铁海联运班列：逾577个港口（截至2025年8月）。'
		],
		[
			'that a date is inferred',
			{ asOf: '2025', dateBasis: 'inferred', dateBasisLabel: 'Date inferred' },
			'Ports reached, Corridor: 577 (as of 2025, date inferred).'
		],
		[
			'in Chinese that no date is known',
			{ ...chinese, asOf: null, dateBasis: 'unknown', dateBasisLabel: '日期不详' },
			'国际陆海贸易新通道，通达港口：577个港口（日期不详）。'
		]
	])('says %s', (_, change, wanted) => {
		expect(sentence(cited(change)).startsWith(wanted)).toBe(true);
	});

	const text = {
		value: null,
		valueMax: null,
		valueText: null,
		qualifier: 'exact',
		unit: 'text',
		unitLabel: '',
		said: { number: '', gap: '', unit: '' }
	};
	test.each<[string, Change, string]>([
		['a statement', { figure: text, statement: 'It runs daily.' }, 'It runs daily (as of August 2025).'],
		[
			'a statement in Chinese',
			{ ...chinese, figure: text, statement: '每日开行。' },
			'每日开行（截至2025年8月）。'
		],
		[
			'a date',
			{
				figure: { ...text, valueText: '2017-09-01', unit: 'date' },
				asOf: null,
				statement: 'It opened on 1 September 2017.'
			},
			'It opened on 1 September 2017.'
		]
	])('says %s in the words of the claim', (_, change, wanted) => {
		expect(sentence(cited(change)).startsWith(wanted)).toBe(true);
	});

	test('leaves out what day a source is of, where nobody knows', () => {
		expect(sentence(cited({ source: { ...source, date: null } }))).toContain(
			' Xinhua, https://news.example/'
		);
	});
});

describe('for a reader of references', () => {
	/** Each sign that TeX takes for something else, where it could end a field, and in Chinese. */
	const TRAPS = 'A & B: 5% of $3, #1 a_b {c} ~d ^e \\f } { "q" – 新华社';

	test.each<[string, Change]>([
		['as it is', {}],
		['in Chinese', chinese],
		['with the month alone', { source: { ...source, date: '2025-09' } }],
		['with the year alone', { source: { ...source, date: '2025' } }],
		['without a date', { source: { ...source, date: null } }],
		[
			'with all that TeX would take for something else',
			{ subject: TRAPS, source: { ...source, title: TRAPS, publisher: TRAPS } }
		]
	])('BibTeX says the same as CSL-JSON %s', (_, change) => {
		const [item] = references(csl(cited(change)));
		const [read] = references(bibtex(cited(change)));
		expect(read).toMatchObject({
			id: item?.id,
			// what reads it has no word for a name that is not of a person
			author: [{ family: (item?.author as { literal: string }[])[0]?.literal }],
			title: item?.title,
			URL: item?.URL,
			note: item?.note
		});
		expect(read?.issued).toEqual(item?.issued);
	});

	test('CSL-JSON is a page of the web by whoever published it, with as much of its date as is known', () => {
		expect(JSON.parse(csl(cited(chinese)))).toEqual([
			{
				id: 'ports-2025',
				type: 'webpage',
				author: [{ literal: '新华社' }],
				title: '列车到海',
				issued: { 'date-parts': [[2025, 9, 22]] },
				URL: 'https://news.example/a_b?c=%20&d#e',
				note: '国际陆海贸易新通道，通达港口：577个港口（截至2025年8月），第1段。转引自《陆海图志》，https://atlas.example/routes/#ports'
			}
		]);
		expect(csl(cited({ source: { ...source, date: null } }))).not.toContain('issued');
	});

	test('braces of BibTeX are in pairs, whatever a text holds', () => {
		const entry = bibtex(
			cited({
				sourceAddress: 'https://news.example/{a}?b=}',
				source: { ...source, title: 'one } and {{ three' }
			})
		);
		expect(entry.split('{').length).toBe(entry.split('}').length);
		expect(references(entry)).toMatchObject([
			{ title: 'one } and {{ three', URL: 'https://news.example/%7Ba%7D?b=%7D' }
		]);
	});
});

test('the link is the address of the claim', () => {
	expect(link(cited())).toBe('https://atlas.example/routes/#ports');
});

describe('a mistake', () => {
	test.each<[Language, Change, string, string[]]>([
		[
			'en',
			{},
			'Mistake in ports-2025',
			['Corridor', 'ports-2025', 'https://atlas.example/routes/#ports', 'Ports reached, Corridor: 577']
		],
		[
			'zh',
			chinese,
			'ports-2025有误',
			['国际陆海贸易新通道', 'ports-2025', 'https://atlas.example/routes/#ports', '通达港口：577个港口']
		]
	])('is reported in %s with the record, the claim and its address', (_, change, title, parts) => {
		const url = new URL(reportAddress('https://host.example/new?title={title}&body={text}', cited(change)));
		expect(url.searchParams.get('title')).toBe(title);
		for (const part of parts) expect(url.searchParams.get('body')).toContain(part);
	});

	test('is reported by mail too, and nothing in a text can add to the address', () => {
		const address = reportAddress(
			'mailto:a@b.example?subject={title}&body={text}',
			cited({ subject: 'A & B? #{title}' })
		);
		expect(address).toMatch(
			/^mailto:a@b\.example\?subject=Mistake%20in%20ports-2025&body=A%20%26%20B%3F%20%23%7Btitle%7D%0A/
		);
	});
});
