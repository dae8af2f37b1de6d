import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { Page } from '@playwright/test';
import { map, namesElsewhere, pointsOnCanvas } from '../driver/map';
import { SavedPicture } from '../driver/saved-picture';
import { share } from '../driver/share';
import { expect, test } from '../helpers/quiet-page';

/** Saves the view of the map of a page in lines and letters. */
async function savedSvg(page: Page, path: string, unfold: string): Promise<{ name: string; svg: string }> {
	await page.goto(path);
	await map.rests(page);
	await share.button(page).click();
	await share.unfold(page, unfold).click();
	const [download] = await Promise.all([page.waitForEvent('download'), share.press(page, 'SVG').click()]);
	return { name: download.suggestedFilename(), svg: readFileSync(await download.path(), 'utf8') };
}

/** Pixels to a px: the rim of a badge is little wider than one. */
const SHARP = 4;

/** The colour of a picture at a point, as a drawer other than the browser has it. */
function drawer(svg: string): { colourAt: (x: number, y: number) => number[]; colours: number } {
	const fitTo = { mode: 'zoom', value: SHARP } as const;
	const { pixels, width } = new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render();
	const colourAt = (x: number, y: number): number[] => {
		const at = 4 * (Math.round(SHARP * y) * width + Math.round(SHARP * x));
		return [...pixels.subarray(at, at + 3)];
	};
	const colours = new Set(new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)).size;
	return { colourAt, colours };
}

test('the first page is saved as it is filtered, in lines and letters that stand where the map has them', async ({
	page,
	baseURL
}) => {
	const { name, svg } = await savedSvg(page, '?kind=hospital', 'Save a picture of the map');
	expect(name).toBe('atlas.svg');
	expect(svg.length).toBeLessThan(400_000);
	const picture = new SavedPicture(svg);
	picture.expectAlone();
	const shown = await page.evaluate(pointsOnCanvas, 'sites-badge');
	expect(picture.idsIn('sites-badge').sort()).toEqual(shown.map(({ id }) => id).sort());
	const head = picture.mapPlace;
	const { colourAt, colours } = drawer(svg);
	expect(colours).toBeGreaterThan(100);
	for (const { id, x, y } of shown) {
		const place = picture.placeIn('sites-badge', id);
		expect(Math.hypot(place.x - x, place.y - head.y - y), id).toBeLessThan(1);
		const { radius, colour } = picture.discIn('sites-badge', id);
		expect(colourAt(place.x + radius - 0.8, place.y), id).toEqual(colour);
	}
	const texts = picture.plateTexts;
	// a title that is longer than the map is wide has two lines
	expect(texts.join(' ')).toContain(
		'China–Singapore co-operation sites and the International Land-Sea Trade Corridor'
	);
	expect(texts).toContainEqual(expect.stringMatching(/^[\d,]+ km$/));
	expect(texts.join(' ')).toContain('© OpenStreetMap contributors');
	expect(texts).toContain(`${baseURL}?kind=hospital`);
	expect(picture.mapTexts).toContain('Singapore新加坡');
	const names = picture.mapNames;
	expect(names.length).toBeGreaterThan(20);
	expect(await page.evaluate(namesElsewhere, names)).toEqual([]);
});

test('the circle of a site is saved at its size, and hatched', async ({ page }) => {
	const { svg } = await savedSvg(page, 'sites/liangjiang/', 'Save a picture of the map');
	const picture = new SavedPicture(svg);
	expect(picture.idsIn('sites-hatch')).toEqual(['liangjiang']);
	const radius = picture.radiusIn('sites-disc', 'liangjiang');
	expect(radius).toBeGreaterThan(50);
	// a chord less: the lines keep half a gap from the edge
	const reach = picture.reachIn('sites-hatch', 'liangjiang');
	expect(reach).toBeCloseTo(radius, 0);
	const place = picture.placeIn('sites-disc', 'liangjiang');
	const hatch = picture.placeIn('sites-hatch', 'liangjiang');
	expect(Math.hypot(place.x - hatch.x, place.y - hatch.y)).toBeLessThan(1);
});

test('a leg that is followed is saved in Chinese, travelled and to come in their colours', async ({
	page,
	baseURL
}) => {
	const { name, svg } = await savedSvg(page, 'zh/routes/ilstc-central/2/', '保存地图图片');
	expect(name).toBe('routes-ilstc-central-2.svg');
	const picture = new SavedPicture(svg);
	picture.expectAlone();
	expect(picture.language).toBe('zh-Hans');
	const head = picture.mapPlace;
	const nodes = await page.evaluate(pointsOnCanvas, 'nodes-circle');
	expect(nodes.map(({ id }) => id)).toContain('guiyang');
	for (const { id, x, y } of nodes) {
		const place = picture.placeIn('nodes-circle', id);
		expect(Math.hypot(place.x - x, place.y - head.y - y), id).toBeLessThan(1);
	}
	expect(picture.inkOf('legs-route-rail')).toMatch(/^#/);
	expect(picture.inkOf('legs-leg-rail')).toMatch(/^#/);
	expect(picture.inkOf('legs-route-rail')).not.toBe(picture.inkOf('legs-leg-rail'));
	const texts = picture.plateTexts;
	expect(texts[0]).toBe('贵阳—柳州');
	expect(texts).toContainEqual(expect.stringMatching(/^\d+公里$/));
	expect(texts.join('')).toContain('© OpenStreetMap贡献者');
	expect(texts).toContain(`${baseURL}zh/routes/ilstc-central/2/`);
	expect(drawer(svg).colours).toBeGreaterThan(100);
});
