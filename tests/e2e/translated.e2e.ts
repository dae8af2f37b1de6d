import { expect, test, type Page } from '@playwright/test';
import { alive, openUnalive } from '../helpers/alive';
import { translate } from '../helpers/translate';
import { withoutMap } from '../helpers/without-map';

test.use({ viewport: { width: 1280, height: 800 } });

// no text of a page depends on whether its map is drawn, and drawing takes its time
test.beforeEach(({ context }) => withoutMap(context));

const SHOWN = ['.site-header', 'main', 'footer', '#map-legend'];

/** Text of the parts of a page as it is seen, and its title. */
async function textsOf(page: Page): Promise<string[]> {
	const texts = await page.evaluate(
		(parts) =>
			parts.map((part) => {
				const shown = document.querySelector(part)?.cloneNode(true) as Element | undefined;
				// what was said of the step is not on a page that was opened by itself
				shown?.querySelector('[data-announcement]')?.remove();
				return shown?.textContent ?? '';
			}),
		SHOWN
	);
	return [await page.title(), ...texts].map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Ten steps through pages of every kind and both languages, by links only. */
const STEPS: [link: string, lands: string][] = [
	['main a[href$="/sites/gkc/"]', 'sites/gkc/'],
	['main a[href$="/sites/gkc-smart-park/"]', 'sites/gkc-smart-park/'],
	['main a[href$="/cities/guangzhou/"]', 'cities/guangzhou/'],
	['a.language', 'zh/cities/guangzhou/'],
	['.site-header li.wide a[href$="/zh/routes/"]', 'zh/routes/'],
	['main a[href$="/zh/routes/ilstc-central/"]', 'zh/routes/ilstc-central/'],
	['main a[href$="/zh/routes/ilstc-central/1/"]', 'zh/routes/ilstc-central/1/'],
	['main [data-leg="3"] a', 'zh/routes/ilstc-central/3/'],
	['a.language', 'routes/ilstc-central/3/'],
	['.site-header li.wide a[href$="/sources/"]', 'sources/']
];

for (const steps of [STEPS.slice(-3), STEPS]) {
	test(`a page that the browser has translated shows each of ${steps.length} next pages whole${steps === STEPS ? ' @long' : ''}`, async ({
		page,
		context,
		baseURL
	}) => {
		test.slow();
		const fresh = await context.newPage();
		await page.goto(steps === STEPS ? '' : 'zh/routes/ilstc-central/1/');
		await alive(page);
		for (const [link, lands] of steps) {
			await translate(page);
			await Promise.all([page.locator(link).first().click(), fresh.goto(lands)]);
			await expect(page).toHaveURL(`${baseURL ?? ''}${lands}`);
			await alive(fresh);
			const wanted = await textsOf(fresh);
			await expect.poll(() => textsOf(page), lands).toEqual(wanted);
		}
		await expect(page.locator('main font')).toHaveCount(0);
	});
}

test('counts and answers stay true on a page that the browser has translated @long', async ({
	page,
	context
}) => {
	const fresh = await context.newPage();
	await page.goto('figures/');
	await alive(page);
	await translate(page);
	await page.locator('[data-figures] input[name=q]').fill('16.4');
	const rows = page.locator('tr[data-claim]');
	await expect(page.locator('p.shown')).toHaveText(new RegExp(`^${await rows.count()} `));
	await page.goto('plan/?from=kunming&to=bangkok');
	await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
	await translate(page);
	await page.getByRole('checkbox', { name: 'Road' }).uncheck();
	await expect(page).toHaveURL(/modes=/);
	await fresh.goto(page.url());
	await expect(fresh.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
	await expect.poll(() => textsOf(page)).toEqual(await textsOf(fresh));
});

test('a page that was translated before it is alive is whole once it is', async ({ page, context }) => {
	const fresh = await context.newPage();
	await fresh.goto('zh/routes/ilstc-central/2/');
	await alive(fresh);
	const wanted = await textsOf(fresh);
	const release = await openUnalive(page, 'zh/routes/ilstc-central/2/');
	await translate(page);
	release();
	await alive(page);
	await expect.poll(() => textsOf(page)).toEqual(wanted);
	await expect(page.locator('.drawing')).toBeVisible();
});
