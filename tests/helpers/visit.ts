import type { Page } from '@playwright/test';
import { map } from '../driver/map';

/** Paths of all files that a visit to a page asks for, workers and what they load included, until nothing more comes. */
export async function filesOfVisit(page: Page, path: string): Promise<string[]> {
	const asked = new Set<string>();
	page.context().on('request', (request) => asked.add(new URL(request.url()).pathname));
	await page.goto(path);
	await map.rests(page);
	await page.waitForLoadState('networkidle');
	return [...asked];
}
