import puppeteer, { type KeyInput } from 'puppeteer-core';
import { KEYS, type Engine, type Key } from './engine';

/** What the keys without a letter are called by Puppeteer. */
const NAMES: Record<Key, KeyInput> = {
	enter: 'Enter',
	tab: 'Tab',
	left: 'ArrowLeft',
	right: 'ArrowRight'
};
const nameOf = new Map(Object.entries(KEYS).map(([key, code]) => [code as string, NAMES[key as Key]]));

/** Debian's Firefox over WebDriver BiDi, with a window: without one it has no WebGL. */
export async function openFirefox(path: string): Promise<Engine> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: path,
		headless: false,
		extraPrefsFirefox: { 'webgl.force-enabled': true, 'webgl.enable-software-rendering': true }
	});
	const page = await browser.newPage();
	await page.setViewport({ width: 960, height: 600 });
	return {
		async goto(address) {
			await page.goto(address);
		},
		// Puppeteer's type of what comes back is that of the function, awaited
		evaluate: (run, argument) =>
			page.evaluate(run as (given: unknown) => unknown, argument) as Promise<ReturnType<typeof run>>,
		async click(selector) {
			await page.click(selector);
		},
		async clickAt(x, y) {
			await page.mouse.click(x, y);
		},
		async type(keys, everyMs = 0) {
			for (const key of keys)
				await page.keyboard.press(nameOf.get(key) ?? (key as KeyInput), { delay: everyMs });
		},
		async back() {
			await page.goBack();
		},
		async close() {
			await browser.close();
		}
	};
}
