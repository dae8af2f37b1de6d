import { expect, test } from '@playwright/test';
import { map } from '../driver/map';
import { player } from '../driver/route';
import { figures, header, list } from '../driver/site';
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
				await reader.typeInto(map.canvas.css(), KEYS.right.repeat(115) + KEYS.left.repeat(115), REPEAT_MS);
				await reader.isAt(/^#[\d.]+\/-?[\d.]+\/-?[\d.]+$/);
				await reader.follow(list.linkTo.css('sites/gkc/'));
				await reader.reads(/Knowledge City/);
			});

			await test.step('300 characters typed into the filter of figures', async () => {
				await reader.visit('figures/');
				await reader.typeInto(
					figures.words.css(),
					`${'Suzhou  '.repeat(12).trim()}${'\uE003'.repeat(200)}`,
					5
				);
				await until(
					engine,
					(words: string) => document.querySelector<HTMLInputElement>(words)?.value,
					figures.words.css(),
					(text) => text === ''
				);
				await reader.isAt(/^figures\/$/);
				await reader.follow(figures.subjectLinks.css());
				await reader.isAt(/^(?!figures)/);
			});

			await test.step('200 steps of the scrubber', async () => {
				await reader.visit('routes/ilstc-central/1/');
				await reader.mapRests();
				await reader.typeInto(player.scrubber.css(), KEYS.right.repeat(200), REPEAT_MS);
				await reader.isAt(/^routes\/ilstc-central\/\d+\/\?at=0\.\d+$/);
				await reader.follow(header.linkTo.css('routes/'));
				await reader.isAt(/^routes\/$/);
			});

			expect(await reader.faults()).toEqual([]);
		});
	});
}
