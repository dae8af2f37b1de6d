import type { Browser, CDPSession } from '@playwright/test';
import { offline } from '../driver/site';
import { timeRow, type Row } from './row';
import { markOf, watch } from './visits';

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
