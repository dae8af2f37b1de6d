import { expect, test, type Locator, type Page } from '@playwright/test';
import { drawing, legend } from '../driver/map';
import { itinerary, plan } from '../driver/route';
import { figures, header, list, site } from '../driver/site';
import { translate } from '../helpers/translate';
import { withoutMap } from '../helpers/without-map';

test.use({ viewport: { width: 1280, height: 800 } });

// no text of a page depends on whether its map is drawn, and drawing takes its time
test.beforeEach(({ context }) => withoutMap(context));

const SHOWN = [header.bar, site.main, site.footer, legend.card].map((part) => part.css());

/** Text of the parts of a page as it is seen, and its title. */
async function textsOf(page: Page): Promise<string[]> {
	const texts = await page.evaluate(
		([parts, announcement]) =>
			parts.map((part) => {
				const shown = document.querySelector(part)?.cloneNode(true) as Element | undefined;
				// what was said of the step is not on a page that was opened by itself
				shown?.querySelector(announcement)?.remove();
				return shown?.textContent ?? '';
			}),
		[SHOWN, site.announcement.css()] as const
	);
	return [await page.title(), ...texts].map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Ten steps through pages of every kind and both languages, by links only. */
const STEPS: [link: (page: Page) => Locator, lands: string][] = [
	[(page) => site.linkTo(page, 'sites/gkc/'), 'sites/gkc/'],
	[(page) => site.linkTo(page, 'sites/gkc-smart-park/'), 'sites/gkc-smart-park/'],
	[(page) => site.linkTo(page, 'cities/guangzhou/'), 'cities/guangzhou/'],
	[header.otherLanguage, 'zh/cities/guangzhou/'],
	[(page) => header.wideLinkTo(page, 'zh/routes/'), 'zh/routes/'],
	[(page) => site.linkTo(page, 'zh/routes/ilstc-central/'), 'zh/routes/ilstc-central/'],
	[(page) => site.linkTo(page, 'zh/routes/ilstc-central/1/'), 'zh/routes/ilstc-central/1/'],
	[(page) => itinerary.legLink(page, 3), 'zh/routes/ilstc-central/3/'],
	[header.otherLanguage, 'routes/ilstc-central/3/'],
	[(page) => header.wideLinkTo(page, 'sources/'), 'sources/']
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
		await site.alive(page);
		for (const [link, lands] of steps) {
			await translate(page);
			await Promise.all([link(page).first().click(), fresh.goto(lands)]);
			await expect(page).toHaveURL(`${baseURL ?? ''}${lands}`);
			await site.alive(fresh);
			const wanted = await textsOf(fresh);
			await expect.poll(() => textsOf(page), lands).toEqual(wanted);
		}
		await expect(site.translatedWords(page)).toHaveCount(0);
	});
}

test('counts and answers stay true on a page that the browser has translated @long', async ({
	page,
	context
}) => {
	const fresh = await context.newPage();
	await page.goto('figures/');
	await site.alive(page);
	await translate(page);
	await figures.words(page).fill('16.4');
	const rows = figures.rows(page);
	await expect(figures.shown(page)).toHaveText(new RegExp(`^${await rows.count()} `));
	await page.goto('plan/?from=kunming&to=bangkok');
	await expect(list.results(page)).toHaveAttribute('aria-busy', 'false');
	await translate(page);
	await plan.choice(page, 'Road').uncheck();
	await expect(page).toHaveURL(/modes=/);
	await fresh.goto(page.url());
	await expect(list.results(fresh)).toHaveAttribute('aria-busy', 'false');
	await expect.poll(() => textsOf(page)).toEqual(await textsOf(fresh));
});

test('a page that was translated before it is alive is whole once it is', async ({ page, context }) => {
	const fresh = await context.newPage();
	await fresh.goto('zh/routes/ilstc-central/2/');
	await site.alive(fresh);
	const wanted = await textsOf(fresh);
	const release = await site.openUnalive(page, 'zh/routes/ilstc-central/2/');
	await translate(page);
	release();
	await site.alive(page);
	await expect.poll(() => textsOf(page)).toEqual(wanted);
	await expect(drawing.whole(page)).toBeVisible();
});
