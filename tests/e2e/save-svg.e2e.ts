import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { map, pointsOnCanvas } from '../driver/map';
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

/** The picture as other programs read it. @throws where it is not well-formed */
function read(svg: string): Document {
	const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
	const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(document.querySelector('script, image, foreignObject, style')).toBeNull();
	for (const { attributes } of document.querySelectorAll('*'))
		for (const { name, value } of attributes)
			if (/href$/.test(name)) expect(ids, value).toContain(value.slice(1));
	return document;
}

/** How far an element is moved by itself and by what it stands in. */
function placeOf(element: Element | null): { x: number; y: number } {
	let [x, y] = [Number(element?.getAttribute('cx')), Number(element?.getAttribute('cy'))];
	for (let at = element; at; at = at.parentElement) {
		const [, dx = 0, dy = 0] =
			/^translate\(([\d.-]+) ([\d.-]+)\)$/.exec(at.getAttribute('transform') ?? '')?.map(Number) ?? [];
		[x, y] = [x + dx, y + dy];
	}
	return { x, y };
}

const textsOf = (picture: Document): string[] =>
	Array.from(picture.querySelectorAll('#plate > text'), ({ textContent }) => textContent);

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
	const picture = read(svg);
	const shown = await page.evaluate(pointsOnCanvas, 'sites-badge');
	const marks = [...picture.querySelectorAll('#sites-badge > [data-id]')];
	expect(marks.map((mark) => mark.getAttribute('data-id')).sort()).toEqual(shown.map(({ id }) => id).sort());
	const head = placeOf(picture.querySelector('#map'));
	const { colourAt, colours } = drawer(svg);
	expect(colours).toBeGreaterThan(100);
	for (const { id, x, y } of shown) {
		const mark = picture.querySelector(`#sites-badge > [data-id="${id}"]`);
		const place = placeOf(mark);
		expect(Math.hypot(place.x - x, place.y - head.y - y), id).toBeLessThan(1);
		// the second disc is that of the badge or the cluster; its rim has its colour
		const disc = mark?.querySelectorAll('circle')[1];
		const colour = disc?.getAttribute('fill')?.match(/\d+/g)?.map(Number);
		expect(colourAt(place.x + Number(disc?.getAttribute('r')) - 0.8, place.y), id).toEqual(colour);
	}
	const texts = textsOf(picture);
	// a title that is longer than the map is wide has two lines
	expect(texts.join(' ')).toContain(
		'China–Singapore co-operation sites and the International Land-Sea Trade Corridor'
	);
	expect(texts).toContainEqual(expect.stringMatching(/^[\d,]+ km$/));
	expect(texts.join(' ')).toContain('© OpenStreetMap contributors');
	expect(texts).toContain(`${baseURL}?kind=hospital`);
	const names = Array.from(picture.querySelectorAll('#map text'), ({ textContent }) => textContent);
	expect(names).toContain('Singapore新加坡');
});

test('a leg that is followed is saved in Chinese, travelled and to come in their colours', async ({
	page,
	baseURL
}) => {
	const { name, svg } = await savedSvg(page, 'zh/routes/ilstc-central/2/', '保存地图图片');
	expect(name).toBe('routes-ilstc-central-2.svg');
	const picture = read(svg);
	expect(picture.documentElement.getAttribute('xml:lang')).toBe('zh-Hans');
	const head = placeOf(picture.querySelector('#map'));
	const nodes = await page.evaluate(pointsOnCanvas, 'nodes-circle');
	expect(nodes.map(({ id }) => id)).toContain('guiyang');
	for (const { id, x, y } of nodes) {
		const place = placeOf(picture.querySelector(`#nodes-circle > [data-id="${id}"]`));
		expect(Math.hypot(place.x - x, place.y - head.y - y), id).toBeLessThan(1);
	}
	const inkOf = (layer: string) => picture.querySelector(`#${layer} > [stroke]`)?.getAttribute('stroke');
	expect(inkOf('legs-route-rail')).toMatch(/^#/);
	expect(inkOf('legs-leg-rail')).toMatch(/^#/);
	expect(inkOf('legs-route-rail')).not.toBe(inkOf('legs-leg-rail'));
	const texts = textsOf(picture);
	expect(texts[0]).toBe('贵阳—柳州');
	expect(texts).toContainEqual(expect.stringMatching(/^\d+公里$/));
	expect(texts.join('')).toContain('© OpenStreetMap贡献者');
	expect(texts).toContain(`${baseURL}zh/routes/ilstc-central/2/`);
	expect(drawer(svg).colours).toBeGreaterThan(100);
});
