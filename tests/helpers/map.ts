import type { Page } from '@playwright/test';

/** Waits until the map of the page rests. */
export async function mapIdle(page: Page): Promise<void> {
	await page.locator('[data-map][data-state="idle"]').waitFor();
}

/** Puts the camera somewhere and waits until the map rests there. */
export async function jumpTo(page: Page, center: [number, number], zoom: number): Promise<void> {
	await page.evaluate(
		async ([lngLat, level]) => {
			const map = window.landsea?.map;
			if (!map) throw new Error('no map on this page');
			const idle = map.once('idle');
			map.jumpTo({ center: lngLat, zoom: level });
			await idle;
		},
		[center, zoom] as const
	);
}

/** Clicks the map at a position on the globe. */
export async function clickAt(page: Page, lngLat: [number, number]): Promise<void> {
	const point = await page.evaluate((position) => {
		const map = window.landsea?.map;
		if (!map) throw new Error('no map on this page');
		const { x, y } = map.project(position);
		const { left, top } = map.getContainer().getBoundingClientRect();
		return { x: x + left, y: y + top };
	}, lngLat);
	await page.mouse.click(point.x, point.y);
}
