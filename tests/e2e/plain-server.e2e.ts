import { map } from '../driver/map';
import { siteServer } from '../runner/serve.mjs';
import { buildDirectory } from '../helpers/atlas';
import { listen } from '../runner/port.mjs';
import { expect, test } from '../helpers/quiet-page';

/** The site on a server that answers every request with the whole file, as many plain ones do. */
const serving = test.extend<{ baseURL: string }>({
	baseURL: async ({}, use) => {
		const files = siteServer(buildDirectory);
		const { port, close } = await listen((request, response) => {
			delete request.headers.range;
			files(request, response);
		}, 0);
		await use(`http://localhost:${port}/`);
		close();
	}
});

serving('a server without ranges still draws the map', async ({ page }) => {
	const answers: number[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.pmtiles')) answers.push(response.status());
	});
	await page.goto('');
	await map.rests(page);
	expect(new Set(answers)).toEqual(new Set([200]));
	const land = await page.evaluate(
		() => window.landsea?.map?.queryRenderedFeatures({ layers: ['land-fill'] }).length
	);
	expect(land).toBeGreaterThan(0);
});
