import { expect, test } from '@playwright/test';
import { FAULT_NAMES, faultsOf, sentPage } from '../support/failing-files';

/** A page of each kind, the languages in turns. */
const PATHS = [
	'',
	'zh/sites/gkc/',
	'cities/chongqing/',
	'zh/nodes/qinzhou-port/',
	'organisations/',
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

for (const path of PATHS) {
	test(`/${path}: each of its files fails in each way, and text, language and drawing stay`, async ({
		browser,
		baseURL
	}) => {
		test.setTimeout(20 * 60_000);
		const sent = await sentPage(browser, baseURL ?? '', path);
		expect(sent.files.length).toBeGreaterThan(10);
		const cases = sent.files.flatMap((file) => FAULT_NAMES.map((fault) => ({ path, file, fault })));
		const next = cases[Symbol.iterator]();
		const found: string[] = [];
		await Promise.all(
			Array.from({ length: AT_ONCE }, async () => {
				for (const one of next)
					for (const fault of await faultsOf(browser, baseURL ?? '', sent, one))
						found.push(`without ${one.file} (${one.fault}): ${fault}`);
			})
		);
		expect(found).toEqual([]);
	});
}
