import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readAtlas, readGround, readLegLines, readDrawnPlaces } from '../../../geo';
import type { MapView } from '../pages/map-view';
import { pageData, pagePaths } from '../pages/index';
import { LAST_STEP, ratioOf } from '../pages/map-view';
import { drawing } from './static-map';

const MOST_BYTES = 6000;
const sources = {
	atlas: readAtlas(),
	ground: readGround(),
	lines: readLegLines(),
	places: readDrawnPlaces()
};
const views = new Map(
	pagePaths(sources.atlas).flatMap((path): [string, MapView][] => {
		const map = pageData(sources.atlas, path)?.map;
		return map ? [[path, map]] : [];
	})
);
const draw = (path: string, language: 'en' | 'zh' = 'en', base = '') => {
	const map = views.get(path);
	if (!map) throw new Error(`${path} has no map`);
	return drawing(sources, { map, language, base });
};
const drawn = new Map([...views.keys()].map((path) => [path, draw(path)]));

test('coast and lines of every page are at most 6 kB as a server sends them', () => {
	// many pages share a view: each plane is weighed once, and one that is short enough as it is not at all
	const planes = new Map(
		[...drawn].map(([path, svg]) => [/<svg class="plane".*?<\/svg>/s.exec(svg)?.[0] ?? '', path])
	);
	const large = [...planes].filter(([plane]) => plane.length > MOST_BYTES);
	const sizes = large.map(([plane, path]) => ({ path, bytes: brotliCompressSync(plane).length }));
	expect(sizes.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
	expect(sizes.length).toBeGreaterThan(10);
	expect(planes.has('')).toBe(false);
});

test('every page has land below it, and home has all that a drawing can hold', () => {
	for (const svg of drawn.values()) expect(svg).toContain('<path class="land"');
	for (const part of ['rivers', 'borders', 'disputed']) expect(draw('/')).toContain(`<path class="${part}"`);
});

test('a leg is drawn once, as a path that its strokes refer to', () => {
	const svg = draw('/routes/ilstc-central/');
	const ids = [...svg.matchAll(/<path id="(\w+)"/g)].map(([, id]) => id);
	const used = [...svg.matchAll(/<use href="#(\w+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(new Set(used)).toEqual(new Set(ids));
});

test('marks link to their pages in the language of the page and below the base path', () => {
	const svg = draw('/', 'zh', '/atlas');
	const links = [...svg.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"/g)];
	expect(links.length).toBeGreaterThan(10);
	expect(links.filter(([, href]) => !href?.startsWith('/atlas/zh/'))).toEqual([]);
	expect(links.map(([, , name]) => name)).toContain(
		'中新广州知识城 China-Singapore Guangzhou Knowledge City，12个项目'
	);
});

test('the selected site is marked and named', () => {
	const svg = draw('/sites/tianjin-eco-city/');
	const [, mark = ''] = svg.split('data-mark="site:tianjin-eco-city"');
	expect(mark).toMatch(/^><g class="badge-[a-z-]+ selected"/);
	expect(mark.split('</a>')[0]).toContain('中新天津生态城');
});

test('a site that would be in a cluster is seen by itself on its own page', () => {
	const svg = draw('/sites/cci/');
	expect(svg).toMatch(/data-mark="site:cci"><g class="badge-[a-z-]+ selected"/);
	expect(svg).toMatch(/data-mark="cluster:/);
});

test('equal inputs give equal drawings', () => {
	expect(draw('/sites/gkc/')).toBe(draw('/sites/gkc/'));
});

test('nothing of a drawing needs a style attribute or a script', () => {
	for (const svg of drawn.values()) expect(svg).not.toMatch(/ style=|<script| on\w+=/);
});

test('the sheet of shapes has every step of the ladder', async () => {
	const rules = Array.from({ length: 2 * LAST_STEP + 1 }, (_, index) => {
		const step = index - LAST_STEP;
		return `.ratio-${step} {\n\t--ratio: ${Number(ratioOf(step).toPrecision(6))};\n}\n`;
	});
	const intro =
		'/* The ladder of shapes, 2^(k/8) for the step k: written by drawing.test.ts from `ratioOf`. */\n';
	await expect(intro + rules.join('\n')).toMatchFileSnapshot('./ratios.css');
});
