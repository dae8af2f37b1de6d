import type { Browser, CDPSession, Page } from '@playwright/test';
import { offline } from '../driver/site';
import { viewQuery } from './bare/view';
import { timeRow, sizeRow, type Row } from './row';
import { leave, markOf, viewOf, watch } from './visits';

const WINDOW = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };
const BLOCKS = 5;
/** A phone on a weak line. */
const SLOW = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };

/** A reload without a network, until the map rests, against the first visit over a slow line. */
export async function offlineRow(browser: Browser, ours: string): Promise<Row> {
	const first: number[] = [];
	const reload: number[] = [];
	for (let block = 0; block < BLOCKS; block++) {
		const context = await browser.newContext({ ...WINDOW, serviceWorkers: 'allow' });
		const page = await context.newPage();
		await watch(page);
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await emulate(session, SLOW);
		await page.goto(ours);
		first.push(await markOf(page, 'map-idle'));
		await emulate(session, { latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
		await offline.ready(page).waitFor({ timeout: 120_000 });
		await context.setOffline(true);
		await page.reload();
		reload.push(await markOf(page, 'map-idle'));
		await context.close();
	}
	return timeRow(
		12,
		'off-line reload until all rests ÷ first visit at 1.6 Mbit/s, 150 ms',
		reload,
		first,
		0.5
	);
}

async function emulate(
	session: CDPSession,
	line: { latency: number; downloadThroughput: number; uploadThroughput: number }
): Promise<void> {
	await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
}

/** What a page keeps once it rests, after collection, against the plain page with the same data. */
export async function heapRow(browser: Browser, ours: string, bareHost: string): Promise<Row> {
	const page = await browser.newPage(WINDOW);
	await watch(page);
	const view = await viewOf(page, ours);
	const kept = await heapOf(page, ours, 'map-idle');
	const plain = await heapOf(page, `${bareHost}?${viewQuery({ ...view, hasData: true })}`, 'bare-idle');
	await page.close();
	return { ...sizeRow(13, 'heap at rest ÷ plain map with the same data', kept, plain, 1.2), unit: 'B' };
}

async function heapOf(page: Page, address: string, mark: string): Promise<number> {
	await page.goto(address);
	await markOf(page, mark);
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.enable');
	await session.send('HeapProfiler.collectGarbage');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	await leave(page);
	return usedSize;
}
