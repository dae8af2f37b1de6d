import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { siteServer } from '../runner/serve.mjs';
import { buildDirectory } from '../helpers/atlas';
import { BROWSER_FLAGS } from '../helpers/browser-flags';
import { findBrowser } from '../runner/browser.mjs';
import { listen } from '../runner/port.mjs';
import { buildBareSite } from './bare-site';
import { clickRows } from './click';
import { firstViewRows } from './first-view';
import { followRow } from './follow-frames';
import { heapRow } from './heap';
import { offlineRow } from './offline';
import { planRows } from './plan';
import { tableOf } from './row';
import { searchRows } from './search';
import { sizeRows } from './sizes';

const bareFolder = await buildBareSite();
const [ours, bare] = await Promise.all([
	listen(siteServer(buildDirectory), 0),
	listen(siteServer(bareFolder), 0)
]);
const executablePath = await findBrowser();
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	chromiumSandbox: false,
	args: BROWSER_FLAGS
});
try {
	const host = `http://localhost:${ours.port}/`;
	const theirs = `http://localhost:${bare.port}/`;
	const rows = [
		...(await firstViewRows(browser, host, theirs)),
		...(await clickRows(browser, host, theirs)),
		await offlineRow(browser, host),
		await heapRow(browser, host, theirs),
		...(await sizeRows(browser, host)),
		...searchRows(),
		...planRows(),
		await followRow(browser, host)
	];
	const results = { measured_at: new Date().toISOString(), rows };
	writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, '\t')}\n`);
	console.log(tableOf(rows));
} finally {
	await browser.close();
	ours.close();
	bare.close();
	rmSync(bareFolder, { recursive: true });
}
