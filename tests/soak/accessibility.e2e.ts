import type { Locator, Page } from '@playwright/test';
import { map } from '../driver/map';
import { claim, header, panel, site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { axeFaults } from '../helpers/accessibility';
import { cutTexts, spaceText, withFontSize } from '../helpers/large-letters';
import { KINDS_OF_PAGE } from '../helpers/kinds-of-page';
import { layoutShifts } from '../helpers/layout-shift';
import { addressOf, HEIGHTS } from '../helpers/page-states';
import { expect, test } from '../helpers/quiet-page';

const { sites, sources } = builtAtlas();

type State = { path: string; what?: string; act?: (page: Page) => Promise<void> };

const click = (part: (page: Page) => Locator) => async (page: Page) => part(page).first().click();

/** A page of each kind, the site and the source with most to say, and what a reader may do on them. */
const STATES: State[] = [
	...[
		...KINDS_OF_PAGE,
		...sites.flatMap(({ position, url }) => (position ? [] : [url.slice(1)])).slice(0, 1),
		'sites/cci/',
		...sources.slice(0, 1).map(({ page }) => page.slice(1)),
		'not-found/',
		'?embed=1',
		'figures/?measure=opening-date&sort=value',
		'figures/?q=nothing+has+this',
		'figures/?subject=cci,gkc&conflict=1&group=measure',
		'compare/?a=ilstc-central&b=ilstc-east',
		'compare/?a=gkc&b=sip&c=tianjin-eco-city',
		'plan/?from=chongqing-tuanjiecun&to=singapore-port',
		'sites/gkc/#gkc-entities-2022-03'
	].map((path) => ({ path })),
	{ path: 'sites/gkc/', what: 'with its evidence', act: click(claim.evidenceButtons) },
	{ path: 'cities/chongqing/', what: 'with all pages', act: click(header.menuButton) },
	{
		path: 'routes/ilstc-central/',
		what: 'with the sheet up, or none',
		act: async (page) => {
			const handle = panel.grip(page);
			if (await handle.isVisible()) await handle.press('ArrowUp');
		}
	},
	{
		path: '',
		what: 'without a map',
		act: async (page) => {
			await map.loseContext(page);
			await map.failed(page).waitFor();
		}
	}
];

/** When the living page has answered, by the clock of the page; ms. */
async function answerOf(page: Page): Promise<number> {
	await page.waitForFunction(() => window.landsea);
	await site.busy(page).waitFor({ state: 'detached' });
	return page.evaluate(
		() =>
			new Promise<number>((resolve) =>
				requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
			)
	);
}

const LANGUAGES = ['en', 'zh'] as const;
const LOOKS = [
	{ colorScheme: 'light', forcedColors: 'none' },
	{ colorScheme: 'dark', forcedColors: 'none' },
	{ colorScheme: 'dark', forcedColors: 'active' }
] as const;
const WIDTHS = [360, 1280] as const;

// axe takes its time over long tables
test.setTimeout(300_000);

for (const { path, what = '', act } of STATES) {
	for (const language of LANGUAGES) {
		for (const width of WIDTHS) {
			test(`/${addressOf({ path, language })} ${what} at ${width} px is accessible in every look`, async ({
				page
			}) => {
				await page.setViewportSize({ width, height: HEIGHTS[width] });
				await page.emulateMedia({ colorScheme: 'light' });
				// the browser logs the right answer to an address without a page as an error
				await page.route('**/not-found/', async (route) => {
					await route.fulfill({ response: await route.fetch(), status: 200 });
				});
				await page.goto(addressOf({ path, language }));
				const drawn = map.shown(page);
				if ((await drawn.count()) > 0) await expect(drawn).toHaveAttribute('data-state', 'idle');
				// what an address asks beside its page is answered only by the living page: nothing moves after the answer
				const answered = /[?#](?!embed)/.test(path) ? await answerOf(page) : 0;
				expect.soft(await layoutShifts(page, answered)).toEqual([]);
				await act?.(page);
				for (const look of LOOKS) {
					await page.emulateMedia(look);
					expect.soft(await axeFaults(page), `${look.colorScheme} ${look.forcedColors}`).toEqual([]);
				}
			});
		}
	}
}

for (const width of [320, 360, 1280]) {
	test(`letters of twice the size are cut on no page at ${width} px, and no wider spacing cuts any`, async ({
		baseURL,
		contextOptions,
		launchOptions
	}) => {
		const options = { ...launchOptions, ...contextOptions, baseURL: baseURL ?? '' };
		const pages = STATES.filter(({ act }) => !act).flatMap(({ path }) =>
			LANGUAGES.map((language) => addressOf({ path, language }))
		);
		for (const fontSize of [16, 32])
			await withFontSize(fontSize, { ...options, viewport: { width, height: 740 } }, async (page) => {
				for (const address of pages) {
					await page.goto(address);
					if (fontSize === 16) await spaceText(page);
					expect.soft(await cutTexts(page), `${address} at ${fontSize} px`).toEqual([]);
				}
			});
	});
}
