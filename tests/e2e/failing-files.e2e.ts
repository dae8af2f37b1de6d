import { expect, test } from '@playwright/test';
import { FAULT_NAMES, faultsOfAll, sentPage, type Case } from '../helpers/failing-files';

/** Pages, and how many of the 40 cases each has: the long table comes slowly. */
const SHARES = { '': 12, 'zh/sites/gkc/': 12, 'routes/ilstc-central/2/': 12, 'zh/figures/': 4 };

test('whatever file of a page fails, in whatever way, its text, language and drawing stay @core', async ({
	browser,
	baseURL
}) => {
	test.slow();
	const pages = await Promise.all(
		Object.entries(SHARES).map(async ([path, share]) => ({
			sent: await sentPage(browser, baseURL ?? '', path, false),
			share
		}))
	);
	// each fault has its share as well, and each run the same cases
	const cases = pages.flatMap(({ sent, share }, row) =>
		Array.from({ length: share }, (_, n): Case => ({
			sent,
			file: sent.files[Math.floor((n * sent.files.length) / share)] ?? '',
			fault: FAULT_NAMES[(n + row) % FAULT_NAMES.length] ?? 'aborted'
		}))
	);
	expect(cases).toHaveLength(40);
	expect(await faultsOfAll(browser, baseURL ?? '', cases, 4)).toEqual([]);
});
