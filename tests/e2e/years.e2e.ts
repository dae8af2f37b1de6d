import { legend, map, years } from '../driver/map';
import { filters, list, site } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { builtAtlas } from '../helpers/atlas';
import { filteredSites } from '../helpers/filtered-sites';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

const atlas = builtAtlas();
const thereIn = (year: number): number =>
	filteredSites(atlas, new URLSearchParams({ year: String(year) })).length;
const isStatement = (measure: string): boolean =>
	atlas.measures.some(({ id, type }) => id === measure && type === 'statement');

test('a year on the slider is that of list, markers, legs and figures, and of the address', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('?year=2009');
	await map.rests(page);
	await expect(list.results(page)).toHaveAttribute('data-count', String(thereIn(2009)));
	await expect(years.said(page)).toHaveText('as in 2009');
	// a year that nobody states is let through, and said
	const unknown = atlas.sites.filter(({ start_year: start }) => start === null).length;
	await expect(filters.said(page)).toContainText(`${unknown} sites among them have no stated year`);
	const later = () =>
		page.evaluate(
			() =>
				window.landsea?.map
					?.queryRenderedFeatures()
					.filter(({ source, properties }) => source === 'legs' && Number(properties.since_year) > 2009)
					.length
		);
	await expect.poll(later).toBe(0);
	await years.last(page).press('ArrowRight');
	await expect(page).toHaveURL(/\?year=2010$/);
	await expect(list.results(page)).toHaveAttribute('data-count', String(thereIn(2010)));
	await years.first(page).press('ArrowRight');
	await expect(page).toHaveURL(/\?year=1991-2010$/);
	await years.close(page).click();
	await expect(page).toHaveURL(/\/$/);
	await expect(list.results(page)).toHaveAttribute('data-count', String(atlas.sites.length));
	await expect(years.open(page)).toBeVisible();
	await expect(legend.card(page)).toBeVisible();
});

test('a row tells the figure that stood for the site in the year: of the whole before a part, then the latest @core', async ({
	page
}) => {
	await withoutMap(page);
	const weak = new Set(atlas.sources.filter(({ quality }) => quality === 'weak').map(({ id }) => id));
	const dated = atlas.claims.flatMap(({ subject, measure, value, as_of, scope, source }) =>
		value === null || as_of === null || isStatement(measure)
			? []
			: [
					{
						subject,
						year: Number(as_of.slice(0, 4)),
						asOf: as_of,
						isPart: Boolean(scope),
						isWeak: weak.has(source)
					}
				]
	);
	type Dated = (typeof dated)[number];
	const yearOf = (own: readonly Dated[], order: (one: Dated, other: Dated) => number): number =>
		[...own].sort(order)[0]?.year ?? 0;
	const then = (one: Dated, other: Dated): number =>
		Number(one.isPart) - Number(other.isPart) || (other.asOf > one.asOf ? 1 : -1);
	const now = (one: Dated, other: Dated): number =>
		Number(one.isPart) - Number(other.isPart) ||
		Number(one.isWeak) - Number(other.isWeak) ||
		then(one, other);
	// a site with figures of several years, and a year between them
	const shown = atlas.sites.flatMap(({ id, start_year: start }) => {
		const own = dated.filter(({ subject }) => subject === id);
		const last = yearOf(own, now);
		const old = own.filter(({ year }) => year < 2020);
		return last > 2020 && old.length > 0 && (start ?? 0) <= 2019
			? [{ id, last, before: yearOf(old, then) }]
			: [];
	});
	expect(shown.length).toBeGreaterThan(2);
	await page.goto('?year=2019');
	for (const { id, before } of shown)
		await expect(list.facts(page, id)).toHaveText(new RegExp(`\\(([^)]* )?${before}\\)$`));
	await page.goto('');
	for (const { id, last } of shown)
		await expect(list.facts(page, id)).toHaveText(new RegExp(`\\(([^)]* )?${last}\\)$`));
});

test('the years play by themselves, stop when asked, and their events open', async ({ page }) => {
	// far enough from the last year that a slow machine does not reach it
	await page.goto('?year=1992');
	await years.play(page).click();
	await expect(page).toHaveURL(/\?year=(199[3-9]|20\d\d)$/);
	await years.pause(page).click();
	await expect(years.play(page)).toBeVisible();
	const year = '2015';
	const ofYear = atlas.events.filter(({ date }) => date.startsWith(year));
	expect(ofYear.length).toBeGreaterThan(0);
	await years.last(page).fill(year);
	await expect(years.said(page)).toHaveText(`as in ${year}`);
	await years.events(page).click();
	await expect(years.eventLinks(page)).toHaveCount(ofYear.length);
	await years.eventLinks(page).first().click();
	await expect(page).toHaveURL(new RegExp(`/timeline/#${ofYear[0]?.id ?? ''}$`));
});

test('who comes with a year goes on to the last one and keeps the years', async ({ page }) => {
	const now = new Date().getFullYear();
	await page.goto(`?year=${now - 1}`);
	await years.last(page).press('ArrowRight');
	await expect(page).toHaveURL(/\/$/);
	await expect(years.said(page)).toHaveText('today');
	await years.close(page).click();
	await expect(years.open(page)).toBeVisible();
});

test('the years are accessible on a phone, in Chinese and by night', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('zh/');
	await site.alive(page);
	await years.open(page).click();
	await expect(years.bar(page)).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);
});
