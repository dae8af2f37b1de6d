import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { map } from '../driver/map';
import { itinerary, player } from '../driver/route';

const RUNS = 100;
/** A reading after so many runs: a single one swings by some per cent with the tiles in the cache. */
const PERIOD = 10;
/** Readings that do not count: whatever is made once has been made after them. */
const WARM_UP = 1;
/** Of so many readings at either end the least counts, below which only what is kept can lift the next. */
const READINGS = 3;
/** What the heap may gain between them, 5 % in 80 runs: caches still settle, and nothing is kept. */
const HEAP_GAIN = 1.0375;

// compiled code is a third of the heap, and grows for as long as functions get hot: what is kept would drown in it
const INTERPRETED = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode';

test.use({
	contextOptions: { reducedMotion: 'no-preference' },
	viewport: { width: 400, height: 300 },
	launchOptions: async ({ launchOptions }, use) =>
		use({ ...launchOptions, args: [...(launchOptions.args ?? []), INTERPRETED] })
});

type Kept = { heap: number; nodes: number; listeners: number };

/** What a page keeps after a collection: bytes of the heap, nodes of documents, detached ones too, and listeners. */
async function keptBy(session: CDPSession): Promise<Kept> {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
	return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** The least of each count. */
const leastOf = (kept: readonly Kept[]): Kept => ({
	heap: Math.min(...kept.map(({ heap }) => heap)),
	nodes: Math.min(...kept.map(({ nodes }) => nodes)),
	listeners: Math.min(...kept.map(({ listeners }) => listeners))
});

/** Plays a leg until the vehicle has moved, and pauses it again. */
async function playOn(page: Page): Promise<void> {
	const vehicle = player.vehicle(page);
	const before = await vehicle.getAttribute('style');
	await page.keyboard.press('Space');
	await expect.poll(() => vehicle.getAttribute('style')).not.toBe(before);
	await page.keyboard.press('Space');
	await expect(player.play(page)).toBeVisible();
}

test(`${RUNS} runs along a route, each leg played for a while, leave the heap flat`, async ({ page }) => {
	test.setTimeout(30 * 60_000);
	await page.goto('routes/ilstc-central/1/');
	await map.rests(page);
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.enable');
	const last = await itinerary.legs(page).count();
	await itinerary.currentLink(page).focus();
	const kept: Kept[] = [];
	for (let run = 1; run <= RUNS; run += 1) {
		for (let n = 2; n <= last; n += 1) {
			await playOn(page);
			await page.keyboard.press('ArrowRight');
			await expect(itinerary.current(page)).toHaveAttribute('data-leg', String(n));
		}
		await page.keyboard.press('Home');
		await expect(itinerary.current(page)).toHaveAttribute('data-leg', '1');
		if (run % PERIOD === 0) {
			await map.rests(page);
			kept.push(await keptBy(session));
			console.log('kept after', run, 'runs', kept.at(-1));
		}
	}
	const warm = leastOf(kept.slice(WARM_UP, WARM_UP + READINGS));
	const end = leastOf(kept.slice(-READINGS));
	expect(end.nodes).toBeLessThanOrEqual(warm.nodes);
	expect(end.listeners).toBeLessThanOrEqual(warm.listeners);
	expect(end.heap).toBeLessThan(warm.heap * HEAP_GAIN);
});
