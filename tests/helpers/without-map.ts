import type { BrowserContext, Page } from '@playwright/test';

/** A browser without WebGL asks for no tiles and draws no map, which takes most of the time: its drawing stays. */
export async function withoutMap(opened: BrowserContext | Page): Promise<void> {
	await opened.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
}
