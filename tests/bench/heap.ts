import type { Browser, Page } from '@playwright/test';
import { viewQuery } from './bare/view';
import { sizeRow, type Row } from './row';
import { leave, markOf, viewOf, watch } from './visits';

const WINDOW = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

/** What a page keeps once it rests, after collection, against the plain page with the same data. */
export async function heapRow(browser: Browser, ours: string, bareHost: string): Promise<Row> {
	const page = await browser.newPage(WINDOW);
	await watch(page);
	const view = await viewOf(page, ours);
	const kept = await heapOf(page, ours, 'map-idle');
	const plain = await heapOf(page, `${bareHost}?${viewQuery({ ...view, hasData: true })}`, 'bare-idle');
	await page.close();
	return sizeRow(13, 'heap at rest ÷ plain map with the same data', kept, plain, 1.2, 'B');
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
