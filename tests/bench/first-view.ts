import type { Browser, Page } from '@playwright/test';
import { viewQuery } from './bare/view';
import { median, medianInterval } from './interval';
import { round, type Row } from './row';
import { viewOf, visitBare, visitOurs, watch, type Visit } from './visits';

type Pair = { ours: Visit; bare: number };

const BLOCKS = 8;
const WARM_UPS = 3;
const WINDOW = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

/**
 * How soon the first page shows a marker, and its whole map, against a page with nothing but the basemap, same place
 * and same size of map. Visits alternate (ours, bare, bare, ours …), so that both see the same machine.
 */
export async function firstViewRows(browser: Browser, ours: string, bareHost: string): Promise<Row[]> {
	const context = await browser.newContext(WINDOW);
	// a tab for each side: the start of a new one would weigh on every visit
	const [ourTab, bareTab] = [await context.newPage(), await context.newPage()];
	await watch(ourTab);
	const bare = `${bareHost}?${viewQuery(await viewOf(ourTab, ours))}`;
	for (let visit = 0; visit < WARM_UPS; visit++) {
		await visitOurs(ourTab, ours);
		await visitBare(bareTab, bare);
	}
	const warm = await pairsOf(
		() => visitOurs(ourTab, ours),
		() => visitBare(bareTab, bare)
	);
	await context.close();
	const cold = await pairsOf(
		() =>
			inNewTab(browser, async (tab) => {
				await watch(tab);
				return visitOurs(tab, ours);
			}),
		() => inNewTab(browser, (tab) => visitBare(tab, bare))
	);
	const marker = ({ marker }: Visit): number => marker;
	const idle = ({ idle }: Visit): number => idle;
	return [
		timeRow(1, 'a marker is painted ÷ bare map rests, warm', warm, marker, 0.25),
		timeRow(1, 'a marker is painted ÷ bare map rests, cold', cold, marker, 0.45),
		timeRow(2, 'everything is there ÷ bare map rests, warm', warm, idle, 1.1),
		timeRow(2, 'everything is there ÷ bare map rests, cold', cold, idle, 1.1)
	];
}

/** An empty cache, as on a first visit. */
async function inNewTab<T>(browser: Browser, visit: (tab: Page) => Promise<T>): Promise<T> {
	const tab = await browser.newPage(WINDOW);
	try {
		return await visit(tab);
	} finally {
		await tab.close();
	}
}

async function pairsOf(ours: () => Promise<Visit>, bare: () => Promise<number>): Promise<Pair[]> {
	const pairs: Pair[] = [];
	for (let block = 0; block < BLOCKS; block++) {
		const first = await ours();
		pairs.push({ ours: first, bare: await bare() });
		const second = await bare();
		pairs.push({ ours: await ours(), bare: second });
	}
	return pairs;
}

function timeRow(
	id: number,
	name: string,
	pairs: Pair[],
	time: (visit: Visit) => number,
	target: number
): Row {
	const ratios = pairs.map(({ ours, bare }) => time(ours) / bare);
	const [, upper] = medianInterval(ratios);
	return {
		id,
		name,
		ours: Math.round(median(pairs.map(({ ours }) => time(ours)))),
		opponent: Math.round(median(pairs.map(({ bare }) => bare))),
		unit: 'ms',
		ratio: round(median(ratios)),
		upper: round(upper),
		target
	};
}
