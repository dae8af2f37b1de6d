import type { Page } from '@playwright/test';

/** Keeps files back that a page asks for, or of these the ones in which a word stands; the answer lets them come. */
export async function hold(page: Page, files: string, word?: string): Promise<() => void> {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(files, async (route) => {
		if (!word || (await (await route.fetch()).text()).includes(word)) await released;
		await route.continue();
	});
	return release;
}
