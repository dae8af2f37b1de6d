import fc from 'fast-check';
import { site } from '../driver/site';
import { anyTail } from '../helpers/generated-addresses';
import { KINDS_OF_PAGE } from '../helpers/kinds-of-page';
import { expect, test } from '../helpers/quiet-page';

// a small map is drawn quickly in software
test.use({ viewport: { width: 400, height: 300 } });
test.setTimeout(10 * 60_000);

/** The same addresses at every run: for each page in each language so many. */
const EACH = 8;
const tails = fc.sample(anyTail, { seed: 12, numRuns: EACH * KINDS_OF_PAGE.length * 2 });

for (const [language, prefix] of ['', 'zh/'].entries()) {
	for (const [kind, path] of KINDS_OF_PAGE.entries()) {
		test(`/${prefix}${path} is shown under ${EACH} addresses that were made up, each put right for good`, async ({
			page
		}) => {
			const from = (language * KINDS_OF_PAGE.length + kind) * EACH;
			await page.goto(`${prefix}${path}`);
			const heading = await site.heading(page).textContent();
			const { pathname } = new URL(page.url());
			for (const tail of tails.slice(from, from + EACH)) {
				// an address that differs by its hash alone would load nothing
				await page.goto('about:blank');
				await page.goto(`${prefix}${path}${tail}`);
				await page.waitForFunction(() => window.landsea);
				await expect(site.heading(page), tail).toHaveText(heading ?? '');
				await expect.poll(() => new URL(page.url()).pathname, tail).toBe(pathname);
			}
		});
	}
}
