import type { Page } from '@playwright/test';
import { clusterSites, levelOf } from '../../src/lib/cluster/cluster-sites';
import { pageData } from '../../src/lib/pages/index';
import { drawing, map } from '../driver/map';
import { site } from '../driver/site';
import { builtAtlas } from '../helpers/atlas';
import { layoutShifts } from '../helpers/layout-shift';
import { expect, test } from '../helpers/quiet-page';

type Point = { x: number; y: number };
type Mark = { key: string; lngLat: [number, number]; offset: [number, number] };

const SIZES = [
	{ width: 360, height: 740 },
	{ width: 768, height: 1024 },
	{ width: 1280, height: 800 },
	{ width: 1920, height: 1080 }
];
const NODES = ['guiyang', 'liuzhou'];
const atlas = builtAtlas();

/** Five marks of the first page: three badges, of which one is moved aside where any is, and two nodes. */
function fiveMarks(): Mark[] {
	const view = pageData(atlas, '/')?.map;
	if (!view) throw new Error('the first page has no map');
	const sites = atlas.sites.map(({ id, city, within, position }) => ({
		id,
		city,
		within: within ?? null,
		lngLat: position?.lngLat ?? null
	}));
	const badges = clusterSites(sites, levelOf(view.bbox))
		.sort((a, b) => Math.hypot(...b.offset) - Math.hypot(...a.offset))
		.slice(0, 3)
		.map(({ kind, sites: [id = ''], lngLat, offset }) => ({ key: `${kind}:${id}`, lngLat, offset }));
	const nodes = atlas.nodes
		.filter(({ id }) => NODES.includes(id))
		.map(({ id, position }): Mark => ({ key: `node:${id}`, lngLat: position.lngLat, offset: [0, 0] }));
	return [...badges, ...nodes];
}

/** Middle of a mark's disc in the drawing. */
async function drawnAt(page: Page, key: string): Promise<Point> {
	return drawing.disc(page, key).evaluate((disc) => {
		const { x, y, width, height } = disc.getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };
	});
}

/** Where the map has a mark, in pixels of the page. */
async function mappedAt(page: Page, { lngLat, offset }: Mark): Promise<Point> {
	return page.evaluate(
		([position, [dx, dy]]) => {
			const map = window.landsea?.map;
			if (!map) throw new Error('no map on this page');
			const { x, y } = map.project(position);
			const { left, top } = map.getContainer().getBoundingClientRect();
			return { x: x + left + dx, y: y + top + dy };
		},
		[lngLat, offset] as const
	);
}

for (const [index, viewport] of SIZES.entries()) {
	test.describe(`${viewport.width} px wide`, () => {
		test.use({ viewport });

		test(`five marks stand where the map will have them, to the pixel${index > 0 ? ' @long' : ''}`, async ({
			page,
			browser,
			baseURL
		}) => {
			const still = await browser.newPage({ viewport, javaScriptEnabled: false });
			await still.goto(baseURL ?? '');
			await page.goto('');
			await map.rests(page);
			const marks = fiveMarks();
			expect(marks).toHaveLength(5);
			for (const mark of marks) {
				const [drawn, mapped] = [await drawnAt(still, mark.key), await mappedAt(page, mark)];
				const distance = Math.hypot(drawn.x - mapped.x, drawn.y - mapped.y);
				expect(distance, `${mark.key}: drawn at ${drawn.x} ${drawn.y}`).toBeLessThanOrEqual(1);
			}
			await still.close();
		});
	});
}

for (const [path, when] of [
	['', ''],
	['routes/ilstc-central/2/', ''],
	['sites/gkc/', ' @long'],
	['routes/ilstc-central/', ' @long'],
	['plan/', ' @long'],
	['zh/plan/', ' @long']
] as const) {
	test(`nothing of /${path} is shifted until the map rests${when}`, async ({ page }) => {
		await page.goto(path);
		await map.rests(page);
		expect(await layoutShifts(page)).toEqual([]);
	});
}

test('the drawing stays in the page through hydration and hides once the map is there', async ({ page }) => {
	await page.goto('');
	await map.rests(page);
	await expect(drawing.whole(page)).toHaveCount(1);
	await expect(drawing.whole(page)).toBeHidden();
	await expect(drawing.group(page, 'Map of sites and routes')).toHaveCount(0);
});

test('an address with a camera shows no drawing of another view', async ({ page }) => {
	await page.goto('#6/22/108');
	await expect(site.html(page)).toHaveAttribute('data-camera', '');
	await expect(drawing.whole(page)).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the drawing shows the map, and its marks are links @sub-path @core', async ({ page }) => {
		await page.goto('');
		const group = drawing.group(page, 'Map of sites and routes');
		await expect(drawing.landIn(group)).toBeVisible();
		await group.getByRole('link', { name: 'Tianjin' }).click();
		await expect(site.heading(page)).toContainText('Tianjin Eco-city');
		await expect(drawing.selected(page, 'site:tianjin-eco-city')).toBeVisible();
	});

	test('a drawing speaks the language of its page @core', async ({ page }) => {
		await page.goto('zh/sites/gkc/');
		const group = drawing.group(page, '项目与线路地图');
		await expect(group.getByRole('link', { name: /中新广州知识城/ })).toHaveAttribute(
			'href',
			/\/zh\/sites\/gkc\/$/
		);
	});
});
