import { mapIdle } from '../support/map';
import { expect, test } from '../support/quiet-page';

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
					main: sample('.swatch .ink', 'stroke'),
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
