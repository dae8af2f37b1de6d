import type { Page } from '@playwright/test';

/** Keeps files back that a page asks for, or of these the ones in which a word stands; the answer lets them come. */
export async function hold(page: Page, files: string, word?: string): Promise<() => void> {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(files, async (route) => {
		const text =
			word &&
			(await route
				.fetch()
				.then((response) => response.text())
				.catch(() => null));
		// seconds after it rests a page asks for more, and may be closed by then
		if (text === null) return;
		if (!word || text?.includes(word)) await released;
		await route.continue().catch(() => undefined);
	});
	return release;
}
