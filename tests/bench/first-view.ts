import type { Browser, Page } from '@playwright/test';
import { viewQuery } from './bare/view';
import { timeRow, type Row } from './row';
import { viewOf, visitBare, visitOurs, visitPlain, watch, type Visit } from './visits';

/** One visit to each, as near to each other in time as can be. */
type Round = { ours: Visit; bare: number; plain: Visit };

const BLOCKS = 8;
const WARM_UPS = 3;
const WINDOW = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

/**
 * How soon the first page shows a marker, and its whole map, against a page with nothing but the basemap and one with the
 * same data in plain layers; same place and same size of map. Visits alternate (ours, bare, plain, plain, bare, ours …),
 * so that all see the same machine.
 */
export async function firstViewRows(browser: Browser, ours: string, bareHost: string): Promise<Row[]> {
	// what is fetched for reading off-line, once, would weigh on the visits of all
	const context = await browser.newContext({ ...WINDOW, serviceWorkers: 'block' });
	// a tab for each side: the start of a new one would weigh on every visit
	const [ourTab, bareTab, plainTab] = [
		await context.newPage(),
		await context.newPage(),
		await context.newPage()
	];
	await watch(ourTab);
	const view = await viewOf(ourTab, ours);
	const bare = `${bareHost}?${viewQuery({ ...view, hasData: false })}`;
	const plain = `${bareHost}?${viewQuery({ ...view, hasData: true })}`;
	for (let visit = 0; visit < WARM_UPS; visit++) {
		await visitOurs(ourTab, ours);
		await visitBare(bareTab, bare);
		await visitPlain(plainTab, plain);
	}
	const warm = await roundsOf({
		ours: () => visitOurs(ourTab, ours),
		bare: () => visitBare(bareTab, bare),
		plain: () => visitPlain(plainTab, plain)
	});
	await context.close();
	const cold = await roundsOf({
		ours: () =>
			inNewTab(browser, async (tab) => {
				await watch(tab);
				return visitOurs(tab, ours);
			}),
		bare: () => inNewTab(browser, (tab) => visitBare(tab, bare)),
		plain: () => inNewTab(browser, (tab) => visitPlain(tab, plain))
	});
	return [
		...rowsOf('warm', warm, { bare: 0.25, plain: 0.3, rest: 1.1 }),
		...rowsOf('cold', cold, { bare: 0.45, plain: 0.3, rest: 1.1 })
	];
}

function rowsOf(cache: string, rounds: Round[], targets: Record<'bare' | 'plain' | 'rest', number>): Row[] {
	const row = (
		id: Row['id'],
		name: string,
		ours: (round: Round) => number,
		theirs: (round: Round) => number,
		target: number
	): Row => timeRow(id, `${name}, ${cache}`, rounds.map(ours), rounds.map(theirs), target);
	return [
		row(
			1,
			'a marker is painted ÷ bare map rests',
			({ ours }) => ours.marker,
			({ bare }) => bare,
			targets.bare
		),
		row(
			'1b',
			'a marker is painted ÷ plain map with the same data paints one',
			({ ours }) => ours.marker,
			({ plain }) => plain.marker,
			targets.plain
		),
		row(
			2,
			'everything is there ÷ plain map with the same data rests',
			({ ours }) => ours.idle,
			({ plain }) => plain.idle,
			targets.rest
		)
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

async function roundsOf(visit: { [Side in keyof Round]: () => Promise<Round[Side]> }): Promise<Round[]> {
	const rounds: Round[] = [];
	for (let block = 0; block < BLOCKS; block++) {
		const ours = await visit.ours();
		const bare = await visit.bare();
		rounds.push({ ours, bare, plain: await visit.plain() });
		const plain = await visit.plain();
		const second = await visit.bare();
		rounds.push({ ours: await visit.ours(), bare: second, plain });
	}
	return rounds;
}
