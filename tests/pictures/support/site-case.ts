import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { map } from '../../driver/map';
import { withoutMap } from '../../helpers/without-map';
import { THEMES } from './styled-page';

type SiteCase = {
	/** what follows the base path, with the camera of the map if there is one */
	address: string;
	/** whether the map is drawn, which takes most of the time */
	hasMap: boolean;
	/** the part of the window, px */
	clip: { x: number; y: number; width: number; height: number };
	open?: (page: Page) => Promise<void>;
	/** where the map is moved to for a picture each, by the names of those; one picture of the map as it opens, unless told */
	cameras?: Record<string, [center: [number, number], zoom: number]>;
	/** a small change, and what it is: with it the comparison must fail */
	planted?: { change: string; plant: (page: Page) => Promise<void> };
};

/** Letters and lines are drawn alike by one browser on one system; another machine may round a few pixels elsewhere. */
const TOLERANCE = { threshold: 0.05, maxDiffPixels: 40 };
const DRAWN_BY = join(import.meta.dirname, '../drawn-by.json');

/** A part of the built site in a browser beside the references of the case, in both themes. */
export function siteCase(what: string, { address, hasMap, clip, open, cameras, planted }: SiteCase): void {
	test(what, async ({ page, browser }) => {
		skipInAnotherBrowser(browser);
		if (!hasMap) await withoutMap(page);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(address);
		await (hasMap ? map.rests(page) : map.failed(page).waitFor());
		await open?.(page);
		await page.evaluate(() => document.fonts.ready);
		const compare = async (reference: string): Promise<void> =>
			expect.soft(await page.screenshot({ clip })).toMatchSnapshot(reference, TOLERANCE);
		for (const theme of THEMES) {
			if (theme === 'dark') await map.showTheme(page, 'dark');
			if (!cameras) await compare(`${theme}.png`);
			for (const [name, [center, zoom]] of Object.entries(cameras ?? {})) {
				await map.jumpTo(page, center, zoom);
				await compare(`${name}-${theme}.png`);
			}
		}
		if (!planted) return;
		await test.step(`${planted.change} makes another picture`, async () => {
			await map.restsAfter(page, () => planted.plant(page));
			expect(await page.screenshot({ clip })).not.toMatchSnapshot('dark.png', TOLERANCE);
		});
	});
}

/** Another browser draws other pixels: told as not compared, unless the references are being drawn. */
function skipInAnotherBrowser(browser: Browser): void {
	const [major = ''] = browser.version().split('.');
	const here = `Chromium ${major} on ${process.platform}`;
	if (test.info().config.updateSnapshots === 'all') {
		writeFileSync(DRAWN_BY, `{ "drawnBy": ${JSON.stringify(here)} }\n`);
		return;
	}
	const { drawnBy } = JSON.parse(readFileSync(DRAWN_BY, 'utf8')) as { drawnBy: string };
	test.skip(here !== drawnBy, `not compared: drawn by ${here}, references are of ${drawnBy}`);
}
