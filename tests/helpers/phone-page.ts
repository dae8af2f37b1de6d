import type { Browser, Page } from '@playwright/test';

/** A page in a window of its own, under a finger, in a theme; its context is closed by who opened it. */
export async function phonePage(
	browser: Browser,
	baseURL: string | undefined,
	colorScheme: 'light' | 'dark',
	viewport = { width: 360, height: 740 }
): Promise<Page> {
	const context = await browser.newContext({
		baseURL,
		colorScheme,
		hasTouch: true,
		isMobile: true,
		viewport
	});
	return context.newPage();
}
