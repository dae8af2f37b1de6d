import { expect, test } from '@playwright/test';
import { KEYS, until } from './engine';
import { ENGINES, withReader } from './engines';

/** As quick as a key repeats that is held down. */
const REPEAT_MS = 33;

for (const name of ENGINES) {
	test(`${name}: keys held on the map, a long text and a dragged scrubber break no link`, async ({
		baseURL
	}) => {
		await withReader(name, baseURL, async (reader, engine) => {
			await test.step('230 key repeats on the map', async () => {
				await reader.visit('');
				await reader.mapRests();
				await reader.typeInto(
					'.maplibregl-canvas',
					KEYS.right.repeat(115) + KEYS.left.repeat(115),
					REPEAT_MS
				);
				await reader.isAt(/^#[\d.]+\/-?[\d.]+\/-?[\d.]+$/);
				await reader.follow('[data-results] a[href$="/sites/gkc/"]');
				await reader.reads(/Knowledge City/);
			});

			await test.step('300 characters typed into the filter of figures', async () => {
				await reader.visit('figures/');
				await reader.typeInto(
					'[role="search"] input',
					`${'Suzhou  '.repeat(12).trim()}${'\uE003'.repeat(200)}`,
					5
				);
				await until(
					engine,
					() => document.querySelector<HTMLInputElement>('[role="search"] input')?.value,
					null,
					(text) => text === ''
				);
				await reader.isAt(/^figures\/$/);
				await reader.follow('tr[data-claim] th a');
				await reader.isAt(/^(?!figures)/);
			});

			await test.step('200 steps of the scrubber', async () => {
				await reader.visit('routes/ilstc-central/1/');
				await reader.mapRests();
				await reader.typeInto('[data-transport] input[type="range"]', KEYS.right.repeat(200), REPEAT_MS);
				await reader.isAt(/^routes\/ilstc-central\/\d+\/\?at=0\.\d+$/);
				await reader.follow('.site-header a[href$="/routes/"]');
				await reader.isAt(/^routes\/$/);
			});

			expect(await reader.faults()).toEqual([]);
		});
	});
}
