import { map } from '../driver/map';
import { expect, test } from '../helpers/quiet-page';
import { isMapLibre } from '../helpers/weight';

for (const path of ['', 'sites/cci/', 'routes/ilstc-central/']) {
	test(`/${path} is painted before the code of the map is asked for${path ? ' @long' : ' @core'}`, async ({
		page
	}) => {
		await page.goto(path);
		await map.rests(page);
		const { paint, requests } = await page.evaluate(() => ({
			paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
			requests: performance.getEntriesByType('resource').map(({ name, startTime }) => ({
				path: new URL(name).pathname,
				startTime
			}))
		}));
		const library = requests.filter((request) => request.path.endsWith('.js') && isMapLibre(request.path));
		expect(library.length).toBeGreaterThan(0);
		expect(library.filter(({ startTime }) => startTime < paint)).toEqual([]);
	});
}
