import { builtAtlas } from '../helpers/atlas';
import { builtPages } from '../helpers/built-pages';
import { expect, test } from '../helpers/quiet-page';

/** What each page shows, without its scripts and the marks of the framework. */
const pages = new Map(
	[...builtPages()].map(([name, html]) => [
		name,
		html.replaceAll(/<script[^>]*>.*?<\/script>|<!--.*?-->/gs, '')
	])
);

/** Pages too long for a list of sources, whose numbers lead to the sources, and pages of a source itself. */
const WITHOUT_LIST = /^(zh\/)?(quality|timeline|sources\/[^/]+)\/index\.html$/;

test('every number of a source stands in the list of its page, which holds no source that nobody cites @core', () => {
	const own = sourcesOfRecords();
	const faults = [...pages].flatMap(([name, html]) => {
		const [list = ''] = /<ol class="sources">.*?<\/ol>/s.exec(html) ?? [];
		if (list === '' && WITHOUT_LIST.test(name)) return [];
		const entries = pairsOf(list, /"number">(?<n>\d+)<\/span> <a href="(?<url>[^"]*)/g);
		const rest = html.replace(list, '');
		const numbers = [
			...pairsOf(rest, /class="source-number" href="(?<url>[^"#]*)[^>]*>(?<n>\d+)/g),
			...pairsOf(rest, /class="mark">.*?<\/span>(?<n>\d+)<\/span>.*?<a href="(?<url>[^"#]*)/gs)
		];
		const record = own.get(name.replace(/^zh\//, '')) ?? [];
		const isCited = (entry: string) =>
			numbers.includes(entry) ||
			record.some((id) => entry.endsWith(`/sources/${id}/`)) ||
			rest.includes(`href="${entry.split(' ')[1] ?? ''}`);
		return [
			...numbers
				.filter((number) => !entries.includes(number))
				.map((number) => `${name}: ${number} not listed`),
			...entries.filter((entry) => !isCited(entry)).map((entry) => `${name}: ${entry} not cited`),
			...(entries.every((entry, at) => entry.startsWith(`${at + 1} `)) ? [] : [`${name}: numbers left out`])
		];
	});
	expect(faults).toEqual([]);
});

test('the line of every route and leg has the names of both its ends @core', () => {
	const faults = [...pages].flatMap(([name, html]) =>
		Array.from(html.matchAll(/<svg class="mode-bar".*?<\/svg>/gs), ([bar]) => bar)
			.filter((bar) => bar.includes('<circle cx='))
			.flatMap((bar) => ['0%', '100%'].filter((end) => !bar.includes(`<text x="${end}"`)))
			.map((end) => `${name}: no name at ${end}`)
	);
	expect(faults).toEqual([]);
});

test('the table of claims says by which of its columns it is sorted @core', () => {
	for (const [name, html] of pages) {
		if (!html.includes('<table class="stacking figures"')) continue;
		const heads = Array.from(html.matchAll(/<th scope="col"[^>]*>/g), ([head]) => head);
		expect(
			heads.map((head) => head.includes('aria-sort="ascending"')),
			name
		).toEqual([true, ...heads.slice(1).map(() => false)]);
	}
});

/** What ends a line of text. */
const BLOCKS =
	'p|li|ul|ol|div|section|h\\d|td|th|tr|dt|dd|article|nav|header|option|title|summary|label|button|main';
/** Separators with a space on one side only, and those of Chinese with one on either side. */
const UNEVEN =
	/\S[·–—](?=\s)|\s[·–—](?=\S)|\p{Script=Han} – (?=\p{Script=Han})|\s[,;，；：。、）](?=\s|\p{L})/gu;

test('separators have a space on both sides or on none, as their language has it @core', () => {
	const faults = [...pages].flatMap(([name, html]) =>
		html
			.replaceAll(/<head.*?<\/head>|<svg.*?<\/svg>/gs, '')
			.replaceAll(new RegExp(`</?(${BLOCKS})\\b[^>]*>`, 'g'), '\n')
			.replaceAll(/<[^>]+>/g, '')
			.split('\n')
			.flatMap((line) =>
				Array.from(
					line.trim().matchAll(UNEVEN),
					({ index }) => `${name}: ${line.trim().slice(Math.max(0, index - 15), index + 15)}`
				)
			)
	);
	expect(faults).toEqual([]);
});

test('between words of Chinese no mark is half as wide as a character @core', () => {
	const faults = [...pages].flatMap(([name, html]) =>
		Array.from(
			html.replaceAll(/<[^>]*>/g, '').matchAll(/.{0,9}\p{Script=Han}[,;:?!(] ?\p{Script=Han}.{0,9}/gu),
			([found]) => `${name}: ${found}`
		)
	);
	expect(faults).toEqual([]);
});

/** Numbers of sources with their addresses. */
function pairsOf(html: string, pattern: RegExp): string[] {
	return Array.from(html.matchAll(pattern), ({ groups }) => `${groups?.n ?? ''} ${groups?.url ?? ''}`);
}

/** The sources that a record itself names, by the file of its page. */
function sourcesOfRecords(): Map<string, readonly string[]> {
	const { cities, legs, nodes, organisations, routes, sites } = builtAtlas();
	const sourcesOf = new Map(legs.map(({ id, sources }) => [id, sources]));
	const steps = routes.flatMap(({ url, legs: used }) =>
		used.map(({ leg }, at) => ({ url: `${url}${at + 1}/`, sources: sourcesOf.get(leg) ?? [] }))
	);
	return new Map(
		[...cities, ...nodes, ...organisations, ...routes, ...sites, ...steps].map(({ url, sources }) => [
			`${url.slice(1)}index.html`,
			sources
		])
	);
}
