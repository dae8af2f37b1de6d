import type { Page } from '@playwright/test';

/** Keeps files back that a page asks for; the answer lets them come. */
export async function hold(page: Page, files: string): Promise<() => void> {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(files, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}
