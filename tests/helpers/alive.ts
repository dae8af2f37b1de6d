import type { Page } from '@playwright/test';
import { hold } from './hold';

/** Waits until the page is alive: until then it is as the server sent it. */
export async function alive(page: Page): Promise<void> {
	await page.locator('html[data-alive]').waitFor();
}

/** Opens a page and holds its scripts back, so that it stays as the server sent it; the answer lets them come. */
export async function openUnalive(page: Page, path: string): Promise<() => void> {
	const release = await hold(page, '**/_app/**/*.js');
	await page.goto(path, { waitUntil: 'commit' });
	await page.locator('footer').waitFor();
	return release;
}
