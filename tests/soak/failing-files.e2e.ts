import { expect, test } from '@playwright/test';
import {
	FAULT_NAMES,
	faultsOf,
	openWindow,
	sentPage,
	type Case,
	type SentPage
} from '../support/failing-files';

/** A page of each kind, the languages in turns. */
const PATHS = [
	'',
	'zh/sites/gkc/',
	'cities/chongqing/',
	'zh/nodes/qinzhou-port/',
	'organisations/ant-group/',
	'zh/routes/',
	'routes/ilstc-central/',
	'zh/routes/ilstc-central/2/',
	'compare/',
	'zh/plan/',
	'bilateral/',
	'zh/figures/',
	'sources/',
	'zh/sources/std-2023/',
	'timeline/',
	'zh/data/',
	'quality/',
	'zh/about/'
];

/** What hangs costs the test its patience, not its time: so many at once. */
const AT_ONCE = 8;

test('each file of the site fails in each way, on a page that loads it: text, language and drawing stay', async ({
	browser,
	baseURL
}) => {
	test.setTimeout(60 * 60_000);
	const known = new Set<string>();
	const cases: [SentPage, Case][] = [];
	for (const path of PATHS) {
		const sent = await sentPage(browser, baseURL ?? '', path, true);
		const fresh = sent.files.filter((file) => !known.has(file));
		for (const file of fresh) known.add(file);
		cases.push(
			...fresh.flatMap((file) => FAULT_NAMES.map((fault): [SentPage, Case] => [sent, { path, file, fault }]))
		);
	}
	expect(cases.length).toBeGreaterThan(400);
	const found: string[] = [];
	const next = cases[Symbol.iterator]();
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			const page = await openWindow(browser, baseURL ?? '', true);
			for (const [sent, one] of next)
				for (const fault of await faultsOf(page, sent, one))
					found.push(`/${one.path} without ${one.file} (${one.fault}): ${fault}`);
		})
	);
	expect(found).toEqual([]);
});
