import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { mapIdle } from '../support/map';

const RUNS = 100;
const WARM_UP = 20;
/** What a flat heap may gain in all runs after the warm-up. */
const GAIN = 1.1;

/** Bytes in use on the heap after a collection. */
async function heapOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.enable');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize;
}

test(`${RUNS} runs along a route leave the heap flat`, async ({ page }) => {
	test.setTimeout(20 * 60_000);
	await page.setViewportSize({ width: 560, height: 500 });
	await page.goto('routes/ilstc-central/1/');
	await mapIdle(page);
	const current = page.locator('[data-itinerary] [aria-current="step"]');
	const last = await page.locator('[data-leg]').count();
	await current.getByRole('link').focus();
	let warm = 0;
	for (let run = 1; run <= RUNS; run += 1) {
		for (let n = 2; n <= last; n += 1) {
			await page.keyboard.press('ArrowRight');
			await expect(current).toHaveAttribute('data-leg', String(n));
		}
		await page.keyboard.press('Home');
		await expect(current).toHaveAttribute('data-leg', '1');
		if (run === WARM_UP) warm = await heapOf(page);
	}
	expect(await heapOf(page)).toBeLessThan(warm * GAIN);
});
