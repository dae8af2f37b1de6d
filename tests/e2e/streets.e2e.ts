import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { map } from '../driver/map';
import { header, site } from '../driver/site';
import { CREDIT, streetsArchive, STREETS_METADATA } from '../helpers/streets-archive';

/** The host that the build under `/a/b` names for streets. */
const HOST = 'https://streets.example.org';
/** Inside the small archive, and a place of the atlas far from it. */
const SUZHOU: [number, number] = [120.6, 31.325];
const CHONGQING: [number, number] = [106.55, 29.56];

type Answer = { bytes: Buffer; hasRanges?: boolean; status?: number };

/** Answers for the host of the streets, which is none of ours; keeps what was asked of it. */
async function streetsHost(
	context: BrowserContext,
	answer: Answer
): Promise<{ asked: string[]; answer: Answer }> {
	const host = { asked: [] as string[], answer };
	await context.route(`${HOST}/**`, async (route) => {
		host.asked.push(route.request().url());
		const { bytes, hasRanges = true, status = 206 } = host.answer;
		const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers().range ?? '') ?? [];
		const headers = { 'access-control-allow-origin': '*' };
		if (status !== 206) return route.fulfill({ status, headers });
		if (!hasRanges || from === undefined) return route.fulfill({ status: 200, headers, body: bytes });
		const body = bytes.subarray(Number(from), Number(to) + 1);
		await route.fulfill({ status: 206, headers, body });
	});
	return host;
}

/** How many features of a layer are drawn. */
const drawnOf = (page: Page, layer: string): Promise<number> =>
	page.evaluate((id) => {
		const drawn = window.landsea?.map;
		return drawn?.getLayer(id) ? drawn.queryRenderedFeatures({ layers: [id] }).length : 0;
	}, layer);

const paintOf = (page: Page, layer: string, name: 'fill-color'): Promise<unknown> =>
	page.evaluate(([id, property]) => window.landsea?.map?.getPaintProperty(id, property), [
		layer,
		name
	] as const);

/** The names that a layer draws, as they are written on the map. */
const namesOf = (page: Page, layer: string): Promise<string[]> =>
	page.evaluate(
		(id) =>
			(window.landsea?.map?.queryRenderedFeatures({ layers: [id] }) ?? []).map(({ layer: { layout } }) =>
				JSON.stringify((layout as Record<string, unknown>)['text-field'])
			),
		layer
	);

for (const { prefix, first, town } of [
	{ prefix: '', first: 'First Avenue', town: 'Testtown' },
	{ prefix: 'zh/', first: '第一大道', town: '试镇' }
])
	test(`/${prefix} draws streets once the reader has zoomed, and asks nobody for them before @streets`, async ({
		page,
		context
	}) => {
		const host = await streetsHost(context, { bytes: streetsArchive() });
		await page.goto(`${prefix}cities/suzhou/`);
		await map.rests(page);
		expect(host.asked).toEqual([]);
		await map.jumpTo(page, SUZHOU, 7);
		expect(host.asked).toEqual([]);
		await map.jumpTo(page, SUZHOU, 12);
		await expect.poll(() => drawnOf(page, 'streets-roads_highway')).toBeGreaterThan(0);
		await map.rests(page);
		for (const layer of ['earth', 'roads_major', 'roads_minor', 'landuse_park'])
			expect(await drawnOf(page, `streets-${layer}`), layer).toBeGreaterThan(0);
		expect((await namesOf(page, 'streets-roads_labels_major')).join(' ')).toContain(first);
		expect((await namesOf(page, 'streets-places_locality')).join(' ')).toContain(town);
		// cities have their names from the atlas
		expect(await drawnOf(page, 'streets-places_locality')).toBe(1);
		await expect(map.credits(page)).toContainText(CREDIT);
		expect(new Set(host.asked)).toEqual(new Set([`${HOST}/cities.pmtiles`]));
	});

test('streets take the colours of the theme, and stay when it changes @streets', async ({
	page,
	context
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await streetsHost(context, { bytes: streetsArchive() });
	await page.goto('');
	await map.rests(page);
	await map.jumpTo(page, SUZHOU, 11);
	await expect.poll(() => drawnOf(page, 'streets-earth')).toBeGreaterThan(0);
	expect(await paintOf(page, 'streets-earth', 'fill-color')).toBe('rgb(244, 239, 228)');
	await header.themeCalled(page, 'Dark theme').click();
	await expect.poll(() => paintOf(page, 'streets-earth', 'fill-color')).toBe('rgb(37, 44, 49)');
	await expect.poll(() => drawnOf(page, 'streets-earth')).toBeGreaterThan(0);
});

test('where the streets end the map goes no closer than its own ground @streets', async ({
	page,
	context
}) => {
	await streetsHost(context, { bytes: streetsArchive() });
	await page.goto('');
	await map.rests(page);
	await map.jumpTo(page, SUZHOU, 14);
	await expect.poll(() => drawnOf(page, 'streets-earth')).toBeGreaterThan(0);
	expect(await map.zoom(page)).toBe(14);
	await map.jumpTo(page, CHONGQING, 14);
	await expect.poll(() => map.zoom(page)).toBe(10);
});

test('a closer camera in an address is shown as far as there is ground, and asks nobody @streets', async ({
	page,
	context
}) => {
	const host = await streetsHost(context, { bytes: streetsArchive() });
	await page.goto(`#14/${SUZHOU[1]}/${SUZHOU[0]}`);
	await map.rests(page);
	expect(await map.zoom(page)).toBe(10);
	expect(host.asked).toEqual([]);
	await map.zoomIn(page).click();
	await expect.poll(() => drawnOf(page, 'streets-earth')).toBeGreaterThan(0);
});

const { vector_layers: layers } = STREETS_METADATA;
const BAD: [name: string, answer: Answer, said: string][] = [
	[
		'of another schema',
		{ bytes: streetsArchive({ metadata: { ...STREETS_METADATA, vector_layers: layers.slice(0, 2) } }) },
		'Streets are not shown: their archive is in another schema.'
	],
	[
		'of pictures',
		{ bytes: streetsArchive({ tileType: 2 }) },
		'Streets are not shown: their archive holds pictures instead of lines.'
	],
	[
		'of another region',
		{ bytes: streetsArchive({ bbox: [11.2, 43.7, 11.3, 43.8] }) },
		'Streets are not shown: their archive is of another region.'
	],
	[
		'by nobody',
		{ bytes: streetsArchive({ metadata: { ...STREETS_METADATA, attribution: '' } }) },
		'Streets are not shown: their archive does not say who made them.'
	],
	[
		'that is none',
		{ bytes: Buffer.alloc(20_000, 'no archive ') },
		'Streets are not shown: what lies at their address is no archive of tiles.'
	],
	[
		'cut short',
		{ bytes: streetsArchive().subarray(0, 3000) },
		'Streets are not shown: their archive is not whole.'
	],
	[
		'behind a server without ranges',
		{ bytes: Buffer.concat([streetsArchive(), Buffer.alloc(20_000)]), hasRanges: false },
		'Streets are not shown: their server does not send parts of a file.'
	],
	[
		'that is not there',
		{ bytes: Buffer.alloc(0), status: 404 },
		'Streets could not be fetched. The map is shown without them.'
	]
];
for (const [name, answer, said] of BAD)
	test(`streets ${name}: a sentence, and the map as without them; another try takes them @streets`, async ({
		page,
		context
	}) => {
		const host = await streetsHost(context, answer);
		await page.goto('');
		await map.rests(page);
		await map.jumpTo(page, SUZHOU, 12);
		await expect(map.notice(page)).toContainText(said);
		await expect.poll(() => map.zoom(page)).toBe(10);
		await expect(map.resting(page)).toBeVisible();
		expect(await drawnOf(page, 'streets-earth')).toBe(0);
		host.answer = { bytes: streetsArchive() };
		await map.control(page, 'Try again').click();
		await expect.poll(() => drawnOf(page, 'streets-earth')).toBeGreaterThan(0);
		await expect(map.notice(page)).toBeEmpty();
	});

test('the page about the atlas says who is asked for streets, and when @streets', async ({
	page,
	context
}) => {
	const host = await streetsHost(context, { bytes: streetsArchive() });
	await page.goto('about/#streets');
	await expect(site.main(page)).toContainText(`only then does it ask ${HOST} for them`);
	await expect(site.main(page)).toContainText(
		`Apart from streets from ${HOST}, nothing is asked of another server`
	);
	await page.goto('zh/about/#streets');
	await expect(site.main(page)).toContainText(`仅在此时向${HOST}请求数据`);
	expect(host.asked).toEqual([]);
});
