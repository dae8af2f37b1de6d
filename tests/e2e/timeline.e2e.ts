import { map } from '../driver/map';
import { list, site, timeline } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';

const { events, sites } = builtAtlas();

test('the timeline is filtered by kind and subject, the map keeps to its sites, and each event has an address', async ({
	page
}) => {
	await page.goto('timeline/?subject=gkc&kind=nothing');
	await expect(page).toHaveURL(/\/timeline\/\?subject=gkc$/);
	await expect(timeline.said(page)).toHaveText('Not known and left out: kind=nothing');
	await map.rests(page);
	const about = events.filter(({ subjects }) => subjects.includes('gkc'));
	await expect(timeline.events(page)).toHaveCount(about.length);
	const named = new Set(about.flatMap(({ subjects }) => subjects));
	const placed = sites.filter(({ id, position }) => position && named.has(id)).map(({ id }) => id);
	await expect.poll(async () => (await list.shown(page)).markers).toEqual(placed.sort());
	await timeline.kind(page).selectOption('opening');
	await expect(page).toHaveURL(/\/timeline\/\?kind=opening&subject=gkc$/);
	await expect(timeline.events(page)).toHaveCount(about.filter(({ kind }) => kind === 'opening').length);
	await page.goto(`timeline/#${events.at(-1)?.id ?? ''}`);
	await expect(timeline.event(page, events.at(-1)?.id ?? '')).toBeInViewport();
});

test('without scripts the timeline is text alone, as wide as the window @core', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto('timeline/');
	await expect(timeline.events(page)).toHaveCount(events.length);
	await expect(map.frame(page)).toBeHidden();
	const width = await site.main(page).evaluate((main) => main.getBoundingClientRect().width);
	expect(width).toBeGreaterThan(600);
	await context.close();
});
