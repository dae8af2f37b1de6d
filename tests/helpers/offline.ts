import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { offline } from '../driver/site';
import { buildDirectory } from './atlas';

/** Visits a page and waits until every other one can be made off-line. */
export async function visitOnce(page: Page, path = ''): Promise<void> {
	await page.goto(path);
	await offline.ready(page).waitFor({ timeout: 60_000 });
}

/** What the page gets for an address, from where it stands: status, and the text. */
export function fetchedIn(page: Page, path: string): Promise<{ status: number; text: string }> {
	return page.evaluate(async (address) => {
		const response = await fetch(address, { cache: 'no-store' });
		return { status: response.status, text: await response.text() };
	}, path);
}

/** A file of the built site; that of a page by its address. */
export function builtFile(path: string): string {
	return readFileSync(
		join(buildDirectory, path.endsWith('/') || path === '' ? `${path}index.html` : path),
		'utf8'
	);
}
