import { map } from '../driver/map';
import { builtAtlas } from '../helpers/atlas';
import { drawnNames } from '../helpers/label-boxes';
import { untrueLabels } from '../helpers/label-truth';
import { expect, test } from '../helpers/quiet-page';

type Views = readonly (readonly [center: [number, number], zoom: number])[];

/** Where markers are dense, coasts meet and borders run. */
const VIEWS: Readonly<Record<string, Views>> = {
	'the gulf of Tonkin': [
		[[108.6, 21.6], 5],
		[[108.6, 21.6], 6.3],
		[[108.6, 21.6], 7.4],
		[[108.6, 21.6], 9]
	],
	'the strait': [
		[[103.9, 1.6], 4.6],
		[[103.9, 1.6], 6],
		[[103.9, 1.6], 8]
	],
	'the Mekong and Chongqing': [
		[[102.6, 18.4], 5.5],
		[[101.7, 21.2], 6.6],
		[[106.6, 29.6], 4],
		[[106.6, 29.6], 7]
	]
};

const VIEWPORTS = [
	{ width: 360, height: 740 },
	{ width: 1280, height: 800 }
] as const;
test.use({ viewport: VIEWPORTS[1] });

/** What is untrue on a page as it opens and in some views of it. */
async function untrueIn(page: Parameters<typeof drawnNames>[0], path: string, views: Views) {
	await page.goto(path);
	await map.rests(page);
	const found: string[] = [];
	let drawn = 0;
	const look = async (view: string) => {
		const names = await drawnNames(page);
		drawn += names.labels.length;
		found.push(...untrueLabels(names).map((fault) => `${path} ${view}: ${fault}`));
	};
	await look('as opened');
	for (const [center, zoom] of views) {
		await map.jumpTo(page, center, zoom);
		await look(`z${zoom} at ${center}`);
	}
	return { found, drawn };
}

for (const path of ['', 'zh/'])
	for (const [where, views] of Object.entries(VIEWS))
		test(`every name of /${path} by ${where} stands at its own marker and in its own country`, async ({
			page
		}) => {
			const { found, drawn } = await untrueIn(page, path, views);
			expect(found).toEqual([]);
			expect(drawn).toBeGreaterThan(25);
		});

for (const [path, ends] of [
	['routes/chengdu-northwest/', ['Chengdu', 'Lanzhou']],
	['zh/routes/ilstc-west-luzhou/', ['Chengdu', 'Qinzhou Port']],
	['routes/rail-vietnam/', ['Nanning', 'Hanoi']],
	// one node alone: the city beside it stays
	['nodes/yen-vien/', ['Hanoi']],
	['zh/nodes/kelana-jaya-icd/', ['Kuala Lumpur']]
] as const)
	for (const viewport of VIEWPORTS)
		test(`the ends of /${path} are named on ${viewport.width} px, by their hub from far off, and nothing twice`, async ({
			page
		}) => {
			await page.setViewportSize(viewport);
			await page.goto(path);
			await map.rests(page);
			const names = await drawnNames(page);
			const words = names.labels.map((label) => label.words);
			// in English on every page; near by the station has its own name
			expect(ends.filter((end) => !words.some((word) => word.startsWith(end)))).toEqual([]);
			expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
			expect(untrueLabels(names)).toEqual([]);
		});

test('every name beside a selected route stands at its own marker and in its own country @long', async ({
	page
}) => {
	// two maps are drawn by software beside each other, and this one draws three views of each route
	test.setTimeout(600_000);
	const found: string[] = [];
	const all = Object.values(VIEWS).flat();
	for (const [index, { id }] of builtAtlas().routes.entries()) {
		const path = `${index % 2 === 0 ? '' : 'zh/'}routes/${id}/`;
		found.push(...(await untrueIn(page, path, all.slice(index % all.length).slice(0, 2))).found);
	}
	expect(found).toEqual([]);
});
