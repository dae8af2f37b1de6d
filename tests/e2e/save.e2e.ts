import { readFileSync } from 'node:fs';
// a browser tells of each request that fails: that page is not quiet
import { test as failing, type Page } from '@playwright/test';
import { map } from '../driver/map';
import { share } from '../driver/share';
import { site } from '../driver/site';
import { axeFaults } from '../helpers/accessibility';
import { hold } from '../helpers/hold';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

/** Opens what sends a page on, and in it what saves. */
async function unfold(page: Page, path: string, name: string): Promise<void> {
	await page.goto(path);
	await site.alive(page);
	await share.button(page).click();
	await share.unfold(page, name).click();
	await share.saves(page).first().waitFor();
}

/** The name and the bytes of the file that a button hands out. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([page.waitForEvent('download'), share.press(page, button).click()]);
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

type Saved = { title: string; address: string; features: { id: string }[]; claims: { subject: string }[] };

test('the sites that filters leave are saved in every form, with the figures about them', async ({
	page,
	baseURL
}) => {
	await withoutMap(page);
	await unfold(page, '?kind=hospital', 'Save the data shown');
	expect(await axeFaults(page)).toEqual([]);
	const geojson = await saved(page, 'GeoJSON');
	expect(geojson.name).toBe('atlas.geojson');
	const file = JSON.parse(geojson.bytes.toString()) as Saved;
	const hospitals = file.features.map(({ id }) => id);
	expect(hospitals.sort()).toEqual(['cs-oncology-hospital', 'raffles-hospital-cq', 'raffles-hospital-sg']);
	expect(new Set(file.claims.map(({ subject }) => subject))).toEqual(new Set(hospitals));
	expect(file.address).toBe(`${baseURL}?kind=hospital`);
	await expect(share.said(page)).toHaveText('Saved');
	for (const [button, ending, begin] of [
		['KML', '.kml', '<?xml'],
		['GPX', '.gpx', '<?xml'],
		['FlatGeobuf holds no figures', '.fgb', 'fgb'],
		['Workbook (XLSX)', '.xlsx', 'PK'],
		['Sites (CSV)', '-sites.csv', '\ufeffid,name'],
		['Figures with sources (CSV)', '-claims.csv', '\ufeffid,subject']
	] as const) {
		const { name, bytes } = await saved(page, button);
		expect(name).toBe(`atlas${ending}`);
		expect(bytes.toString().startsWith(begin), button).toBe(true);
	}
});

test('a route is saved in Chinese, with its legs, its ends and its tables @core', async ({ page }) => {
	await withoutMap(page);
	await unfold(page, 'zh/routes/ilstc-central/', '保存所示数据');
	const { name, bytes } = await saved(page, 'GPX');
	expect(name).toBe('routes-ilstc-central.gpx');
	expect(bytes.toString().match(/<trk>/g)).toHaveLength(7);
	const { bytes: legs } = await saved(page, '路段（CSV）');
	expect(legs.toString().trim().split('\r\n')).toHaveLength(8);
	await expect(share.press(page, '节点（CSV）')).toBeVisible();
	await expect(share.press(page, '项目（CSV）')).toHaveCount(0);
});

failing('a file that cannot be had is said, and can be asked for again', async ({ page }) => {
	await withoutMap(page);
	await unfold(page, 'sites/gkc/', 'Save the data shown');
	await page.route('**/sites-flat.geojson', (route) => route.abort());
	await share.press(page, 'GeoJSON').click();
	await expect(share.said(page)).toHaveText('It could not be saved.');
	await page.unroute('**/sites-flat.geojson');
	expect((await saved(page, 'GeoJSON')).name).toBe('sites-gkc.geojson');
});

/** Width and height of a PNG, which stand in its header. */
const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('the map is saved as a picture in each size that is offered, and is drawn as before', async ({
	page
}) => {
	await page.goto('routes/ilstc-central/');
	await map.rests(page);
	await share.button(page).click();
	await share.unfold(page, 'Save a picture of the map').click();
	const sizes = share.saves(page).filter({ hasText: 'px' });
	await expect(sizes).toHaveCount(3);
	const buttons = await sizes.allTextContents();
	const ratio = await page.evaluate(() => window.landsea?.map?.getPixelRatio());
	for (const text of buttons) {
		const [, width = 0, height = 0] = /(\d+) × (\d+) px/.exec(text)?.map(Number) ?? [];
		const { name, bytes } = await saved(page, text);
		expect(name).toBe('routes-ilstc-central.png');
		const [wide = 0, high = 0] = sizeOf(bytes);
		expect(wide).toBe(width);
		// title, legend and credit stand above and below the map
		expect(high).toBeGreaterThan(height);
	}
	expect(await page.evaluate(() => window.landsea?.map?.getPixelRatio())).toBe(ratio);
});

test('a dialog that was opened before the map is drawn offers its picture once it is, and keeps what was chosen', async ({
	page
}) => {
	const release = await hold(page, '**/data/routes.geojson');
	await page.goto('sites/gkc/');
	await site.alive(page);
	await share.button(page).click();
	await share.unfold(page, 'Embed in a page').click();
	await share.choice(page, 'Width').selectOption('640 px');
	await expect(share.unfold(page, 'Save a picture of the map')).toHaveCount(0);
	release();
	await share.unfold(page, 'Save a picture of the map').click();
	await expect(share.saves(page).getByText(/ px$/)).not.toHaveCount(0);
	await expect(share.choice(page, 'Width')).toHaveValue('640 px');
	expect((await saved(page, 'As on the screen')).name).toBe('sites-gkc.png');
});
