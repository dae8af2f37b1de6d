import { map } from '../driver/map';
import { itinerary, player } from '../driver/route';
import { figures, header, site } from '../driver/site';
import { changesOfAddress, limitAddresses } from '../helpers/address-limit';
import { hold } from '../helpers/hold';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

// a small map is drawn quickly in software
test.use({ viewport: { width: 640, height: 400 } });

/** A rest after the last change, and the least time between two writings, leave this many in a quick run. */
const FEW = 40;

test('230 repeats of a key on the map write its camera a few times, and every link works', async ({
	page,
	baseURL
}) => {
	await limitAddresses(page);
	await page.goto('sites/cci/');
	await map.rests(page);
	await map.canvas(page).focus();
	for (let n = 0; n < 230; n += 1) await page.keyboard.down('ArrowRight');
	await page.keyboard.up('ArrowRight');
	await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\d/);
	expect(await changesOfAddress(page)).toBeLessThan(FEW);
	await site.linkInto(page, 'cities').first().click();
	await expect(page).toHaveURL(new RegExp(`^${baseURL ?? ''}cities/`));
});

test('300 letters typed into the table of claims write its filter a few times, and the last of them stays @long', async ({
	page
}) => {
	await limitAddresses(page);
	await page.goto('figures/');
	await page.waitForFunction(() => window.landsea);
	const field = figures.words(page);
	await field.fill('x');
	await expect(page).toHaveURL(/q=x/);
	await field.evaluate((input: HTMLInputElement) => {
		for (let n = 0; n < 300; n += 1) {
			input.value = 'investment'.slice(0, 1 + (n % 10));
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		}
	});
	await expect(page).toHaveURL(/q=investment$/);
	expect(await changesOfAddress(page)).toBeLessThan(FEW);
	await figures.subjectLinks(page).first().click();
	await expect(page).not.toHaveURL(/figures/);
	await page.goBack();
	await expect(page).toHaveURL(/q=investment$/);
});

test('200 steps of the scrubber write the place a few times @long', async ({ page }) => {
	await limitAddresses(page);
	await page.goto('routes/ilstc-central/2/');
	await map.rests(page);
	const scrubber = player.scrubber(page);
	await expect(scrubber).toBeEnabled();
	await scrubber.focus();
	await scrubber.evaluate((input) => {
		if (!(input instanceof HTMLInputElement)) return;
		for (let n = 0; n < 200; n += 1) {
			input.stepUp();
			input.dispatchEvent(new Event('input', { bubbles: true }));
			input.dispatchEvent(new Event('change', { bubbles: true }));
		}
	});
	await expect(page).toHaveURL(/\/routes\/ilstc-central\/\d\/(\?at=|$)/);
	await expect.poll(() => itinerary.current(page).getAttribute('data-leg')).not.toBe('2');
	expect(await changesOfAddress(page)).toBeLessThan(FEW);
});

test('the map moved while another leg waits for its address takes nothing from it @long', async ({
	page
}) => {
	await page.goto('routes/ilstc-central/1/');
	await map.rests(page);
	await player.scrubber(page).press('End');
	await map.zoomInControl(page).click();
	await expect(page).toHaveURL(/\/routes\/ilstc-central\/7\/(\?at=1)?#\d/);
	await expect(itinerary.current(page)).toHaveAttribute('data-leg', '7');
});

test('the map moved while a leg is being opened has its camera in the address of that leg', async ({
	page
}) => {
	await page.goto('routes/ilstc-central/1/');
	await map.rests(page);
	const release = await hold(page, '**/page-data/routes/ilstc-central/7/**');
	const asked = page.waitForRequest('**/page-data/routes/ilstc-central/7/**');
	await player.scrubber(page).press('End');
	await asked;
	const zoom = () => map.zoom(page);
	await map.rests(page);
	const before = await zoom();
	await map.zoomInControl(page).click();
	await expect.poll(zoom).toBeGreaterThan(before + 0.9);
	await map.rests(page);
	expect(page.url()).toMatch(/\/routes\/ilstc-central\/1\//);
	release();
	await expect(page).toHaveURL(/\/routes\/ilstc-central\/7\/(\?at=1)?#\d/);
});

test('where the address may not be changed any more links open their pages, and the rest is written later', async ({
	page,
	baseURL
}) => {
	await withoutMap(page);
	await page.setViewportSize({ width: 1000, height: 500 });
	await page.clock.install();
	await limitAddresses(page, 3);
	await page.goto('figures/');
	await page.waitForFunction(() => window.landsea);
	await page.clock.runFor(2000);
	await page.evaluate(() => history.replaceState(history.state, '', '?q=x'));
	await page.evaluate(() => history.replaceState(history.state, '', '?q=y'));
	await page.evaluate(() => history.replaceState(history.state, '', '?q=late'));
	await page.evaluate(() => history.replaceState(history.state, '', '?q=later'));
	await page.clock.fastForward(40_000);
	expect(page.url()).toMatch(/q=later$/);
	for (const [link, path] of [
		['Timeline', 'timeline/'],
		['Sources', 'sources/'],
		['Routes', 'routes/'],
		['Figures', 'figures/']
	] as const) {
		await header.link(page, link).click();
		await page.clock.runFor(1000);
		await expect(page).toHaveURL(`${baseURL ?? ''}${path}`);
	}
});
