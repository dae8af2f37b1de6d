import { expect, test } from '@playwright/test';
import { FAULT_NAMES, faultsOfAll, sentPage, type Case } from '../helpers/failing-files';

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

// one page after the other: each fails by the files that those before it do not load
test.describe.configure({ mode: 'default' });
const known = new Set<string>();

for (const path of PATHS) {
	test(`each file that /${path} is the first to load fails in each way: text, language and drawing stay`, async ({
		browser,
		baseURL
	}) => {
		test.setTimeout(30 * 60_000);
		const address = baseURL ?? '';
		// what a page asks for without a map as well fails without one: to draw it takes most of the time
		const [plain, whole] = await Promise.all([
			sentPage(browser, address, path, false),
			sentPage(browser, address, path, true)
		]);
		const fresh = whole.files.filter((file) => !known.has(file));
		for (const file of fresh) known.add(file);
		expect(fresh).not.toEqual([]);
		const cases = fresh.flatMap((file) =>
			FAULT_NAMES.map((fault): Case => ({ sent: plain.files.includes(file) ? plain : whole, file, fault }))
		);
		expect(await faultsOfAll(browser, address, cases, AT_ONCE)).toEqual([]);
	});
}
