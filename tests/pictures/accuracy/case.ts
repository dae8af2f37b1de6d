import { siteCase } from '../support/site-case';

siteCase('near by the true circle of the page is hatched, and the others are outlines', {
	address: 'sites/liangjiang/#10/29.65/106.55',
	hasMap: true,
	clip: { x: 700, y: 220, width: 280, height: 280 },
	planted: {
		change: 'no hatch',
		plant: async (page) => {
			await page.evaluate(() => {
				window.landsea?.map?.setFilter('sites-hatch', ['==', ['get', 'id'], '']);
			});
		}
	}
});
