import { drawing, legend, map } from '../driver/map';
import { compare, itinerary } from '../driver/route';
import { life, panel } from '../driver/site';
import { expect, test } from '../helpers/quiet-page';
import { withoutMap } from '../helpers/without-map';

test('under forced colours two ways are told apart by marks, and an itinerary keeps its line @core', async ({
	page
}) => {
	await withoutMap(page);
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('compare/');
	const marks = await compare.marks(page).evaluateAll(
		(names, ofSecond) =>
			names.map((name) => {
				const { width, borderColor, backgroundColor } = getComputedStyle(name, '::before');
				const isSecond = name.closest(ofSecond) !== null;
				return { isSecond, width, borderColor, isFull: backgroundColor === borderColor };
			}),
		compare.ofSecond.css()
	);
	expect(marks).toHaveLength(6);
	for (const mark of marks) expect(mark).toMatchObject({ width: '12px', isFull: !mark.isSecond });
	expect(new Set(marks.map(({ borderColor }) => borderColor)).size).toBe(2);
	await page.goto('routes/ilstc-central/2/');
	const lines = await itinerary
		.lines(page)
		.evaluateAll((legs) => legs.map((leg) => getComputedStyle(leg, '::before').backgroundImage));
	expect(lines.length).toBeGreaterThan(5);
	expect(lines).not.toContain('none');
	const plain = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	for (const part of [panel.grip, life.strip]) {
		const ground = await part(page).evaluate(
			(element) => getComputedStyle(element, '::before').backgroundColor
		);
		expect(ground).not.toBe(plain);
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`under forced colours the ${colorScheme} map keeps its colours, and the legend has the same${colorScheme === 'light' ? ' @long' : ''}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1200, height: 700 });
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		await page.goto('');
		await map.rests(page);
		const parts = {
			main: legend.sample.css('line'),
			river: legend.sample.css('river'),
			province: legend.sample.css('admin'),
			node: legend.sample.css('node'),
			land: drawing.land.css(),
			card: legend.card.css()
		};
		const found = await page.evaluate((selectors) => {
			const map = window.landsea?.map;
			if (!map) throw new Error('no map on this page');
			const colours = map
				.getStyle()
				.layers.flatMap((layer) => JSON.stringify(layer).match(/rgba?\([^)]+\)/g) ?? []);
			const paint = (layer: string, property: 'line-color' | 'circle-color' | 'fill-color') =>
				map.getPaintProperty(layer, property);
			const styleOf = (part: keyof typeof selectors) => {
				const element = document.querySelector(selectors[part]);
				if (!element) throw new Error(`no ${selectors[part]} on this page`);
				return getComputedStyle(element);
			};
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
					main: styleOf('main').stroke,
					river: styleOf('river').stroke,
					province: styleOf('province').stroke,
					node: styleOf('node').fill,
					land: styleOf('land').fill
				},
				text: getComputedStyle(document.body).color,
				card: styleOf('card').backgroundColor,
				ground: getComputedStyle(document.body).backgroundColor
			};
		}, parts);
		expect(found.colours).toBeGreaterThan(20);
		expect(found.legend).toEqual(found.map);
		// text and cards are the system's own
		expect(found.card).toBe(found.ground);
		expect(found.text).not.toBe(found.ground);
	});
}
