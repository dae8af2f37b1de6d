import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { map } from '../driver/map';
import type { View } from './bare/view';

/** A machine with much to do draws slowly, and a ratio bears it. */
const LIMIT_MS = 180_000;

/** Times of a visit of ours, in ms since the navigation began. */
export type Visit = { marker: number; idle: number };

/** Makes a tab ready for visits to pages of ours. */
export async function watch(page: Page): Promise<void> {
	await page.addInitScript({ path: join(import.meta.dirname, 'watch.mjs') });
}

/**
 * Opens a page of ours in a tab that is watched, and says when a marker was painted and when the map rested. A marker counts from the frame in
 * which a link to a site lies inside the window with nothing in front of it; the time is taken in the first task after
 * that frame was handed over, and is never before the first contentful paint that the browser itself reports.
 */
export async function visitOurs(page: Page, address: string): Promise<Visit> {
	await openInFront(page, address);
	const marker = await markOf(page, 'marker-visible');
	const idle = await markOf(page, 'map-idle');
	const paint = await page.evaluate(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
	);
	await leave(page);
	return { marker: Math.max(marker, paint), idle };
}

/** Opens the opponent and says when its map first rested, in ms since the navigation began. */
export async function visitBare(page: Page, address: string): Promise<number> {
	await openInFront(page, address);
	const idle = await markOf(page, 'bare-idle');
	await leave(page);
	return idle;
}

/** Opens the opponent with the data of the atlas: when it painted a site, and when its map first rested. */
export async function visitPlain(page: Page, address: string): Promise<Visit> {
	await openInFront(page, address);
	const marker = await markOf(page, 'plain-marker');
	const idle = await markOf(page, 'bare-idle');
	await leave(page);
	return { marker, idle };
}

/** Where the map of a page of ours stands and what it looks at, once it rests. */
export async function viewOf(page: Page, address: string): Promise<Omit<View, 'hasData'>> {
	await openInFront(page, address);
	await map.resting(page).waitFor({ timeout: LIMIT_MS });
	const view = await page.evaluate((): Omit<View, 'hasData'> => {
		const map = window.landsea?.map;
		if (!map) throw new Error('no map on this page');
		const { left, top, width, height } = map.getCanvas().getBoundingClientRect();
		const { lng, lat } = map.getCenter();
		return {
			left: `${left}px`,
			top: `${top}px`,
			width: `${width}px`,
			height: `${height}px`,
			zoom: map.getZoom(),
			center: [lng, lat]
		};
	});
	await leave(page);
	return view;
}

/** Opens a page in a tab that is in front: one behind others draws at its leisure. */
export async function openInFront(page: Page, address: string): Promise<void> {
	await page.bringToFront();
	await page.goto(address);
}

/** The tab stays, and holds no map while another is measured. */
export async function leave(page: Page): Promise<void> {
	await page.goto('about:blank');
}

export async function markOf(page: Page, name: string): Promise<number> {
	const handle = await page.waitForFunction(
		(mark) => performance.getEntriesByName(mark)[0]?.startTime,
		name,
		{ polling: 100, timeout: LIMIT_MS }
	);
	return Number(await handle.jsonValue());
}
