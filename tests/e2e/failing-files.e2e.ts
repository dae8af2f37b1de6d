import { expect, test } from '@playwright/test';
import {
	FAULT_NAMES,
	faultsOf,
	openWindow,
	sentPage,
	type Case,
	type SentPage
} from '../support/failing-files';

const PATHS = ['', 'zh/sites/gkc/', 'routes/ilstc-central/2/', 'zh/figures/'];
const SAMPLE = 40;

test('whatever file of a page fails, in whatever way, its text, language and drawing stay', async ({
	browser,
	baseURL
}) => {
	test.slow();
	const pages = await Promise.all(PATHS.map((path) => sentPage(browser, baseURL ?? '', path, false)));
	// each page has its share, each fault too, and each run the same ones
	const cases = pages.flatMap((sent, row) =>
		Array.from({ length: SAMPLE / PATHS.length }, (_, n): [SentPage, Case] => {
			const file = sent.files[Math.floor((n * sent.files.length * PATHS.length) / SAMPLE)] ?? '';
			return [
				sent,
				{ path: sent.path, file, fault: FAULT_NAMES[(n + row) % FAULT_NAMES.length] ?? 'aborted' }
			];
		})
	);
	const found: string[] = [];
	const next = cases[Symbol.iterator]();
	await Promise.all(
		Array.from({ length: 4 }, async () => {
			const page = await openWindow(browser, baseURL ?? '', false);
			for (const [sent, one] of next)
				for (const fault of await faultsOf(page, sent, one))
					found.push(`/${one.path} without ${one.file} (${one.fault}): ${fault}`);
		})
	);
	expect(cases).toHaveLength(SAMPLE);
	expect(found).toEqual([]);
});
