import { mapIdle } from '../helpers/map';
import { expect, test } from '../helpers/quiet-page';

test('under forced colours two ways are told apart by marks, and an itinerary keeps its line', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('compare/');
	const marks = await page
		.locator('.pair label span, .compare thead th:is(.side-a, .side-b), .comparison .strip b')
		.evaluateAll((names) =>
			names.map((name) => {
				const { width, borderColor, backgroundColor } = getComputedStyle(name, '::before');
				const isSecond = name.closest('.side-b') !== null;
				return { isSecond, width, borderColor, isFull: backgroundColor === borderColor };
			})
		);
	expect(marks).toHaveLength(6);
	for (const mark of marks) expect(mark).toMatchObject({ width: '12px', isFull: !mark.isSecond });
	expect(new Set(marks.map(({ borderColor }) => borderColor)).size).toBe(2);
	await page.goto('routes/ilstc-central/2/');
	const lines = await page
		.locator('.itinerary .leg')
		.evaluateAll((legs) => legs.map((leg) => getComputedStyle(leg, '::before').backgroundImage));
	expect(lines.length).toBeGreaterThan(5);
	expect(lines).not.toContain('none');
	const panel = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	for (const part of ['.sheet-handle', '.life']) {
		const ground = await page
			.locator(part)
			.evaluate((element) => getComputedStyle(element, '::before').backgroundColor);
		expect(ground).not.toBe(panel);
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`under forced colours the ${colorScheme} map keeps its colours, and the legend has the same${colorScheme === 'light' ? ' @long' : ''}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1200, height: 700 });
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		await page.goto('');
		await mapIdle(page);
		const found = await page.evaluate(() => {
			const map = window.landsea?.map;
			if (!map) throw new Error('no map on this page');
			const colours = map
				.getStyle()
				.layers.flatMap((layer) => JSON.stringify(layer).match(/rgba?\([^)]+\)/g) ?? []);
			const paint = (layer: string, property: 'line-color' | 'circle-color' | 'fill-color') =>
				map.getPaintProperty(layer, property);
			const sample = (selector: string, property: 'stroke' | 'fill') => {
				const element = document.querySelector(`.legend ${selector}`);
				if (!element) throw new Error(`no ${selector} in the legend`);
				return getComputedStyle(element)[property];
			};
			const drawn = document.querySelector('.drawing .land');
			if (!drawn) throw new Error('no land in the drawing');
			return {
				colours: new Set(colours).size,
				map: {
					main: paint('legs-main-rail', 'line-color'),
					river: paint('rivers-line', 'line-color'),
					province: paint('admin-line', 'line-color'),
					node: paint('nodes-circle', 'circle-color'),
					land: paint('land-fill', 'fill-color')
				},
				legend: {
					main: sample('.swatch .line', 'stroke'),
					river: sample('.swatch .river', 'stroke'),
					province: sample('.swatch .admin', 'stroke'),
					node: sample('.swatch .node', 'fill'),
					land: getComputedStyle(drawn).fill
				},
				text: getComputedStyle(document.body).color,
				card: getComputedStyle(document.querySelector('.legend') ?? document.body).backgroundColor,
				ground: getComputedStyle(document.body).backgroundColor
			};
		});
		expect(found.colours).toBeGreaterThan(20);
		expect(found.legend).toEqual(found.map);
		// text and cards are the system's own
		expect(found.card).toBe(found.ground);
		expect(found.text).not.toBe(found.ground);
	});
}
