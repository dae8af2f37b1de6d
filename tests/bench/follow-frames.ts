import type { Browser, Page } from '@playwright/test';
import { map } from '../driver/map';
import { player } from '../driver/route';
import { timeRow, type Row } from './row';

/** Rail, inland, no longer than a few hundred kilometres: the camera turns and pitches. */
const LEG = 'routes/ilstc-central/2/?at=0.2';
const WINDOW = { viewport: { width: 400, height: 300 }, deviceScaleFactor: 1 };
const RUN_MS = 8000;
/** Each plays, flies, flies and plays: the slowest frames of one run alone are too few to be compared. */
const BLOCKS = 6;

type Camera = { center: [lng: number, lat: number]; zoom: number; bearing: number; pitch: number };
type Run = { frames: number[]; from: Camera; to: Camera };

/**
 * Frames of the map while a leg is played, against those of MapLibre's own flight between the same two cameras on the
 * same map, in the same time. A frame is the time between two callbacks of `requestAnimationFrame`, by the clock: their
 * own argument counts in whole refreshes of the screen.
 */
export async function followRow(browser: Browser, host: string): Promise<Row> {
	const page = await browser.newPage({ ...WINDOW, baseURL: host, reducedMotion: 'no-preference' });
	await played(page);
	const blocks: { ours: number; theirs: number }[] = [];
	for (let block = 0; block < BLOCKS; block++) {
		const first = await played(page);
		const theirs = await flown(page, first);
		theirs.push(...(await flown(page, first)));
		const ours = [...first.frames, ...(await played(page)).frames];
		blocks.push({ ours: slowest(ours), theirs: slowest(theirs) });
	}
	await page.close();
	return timeRow(
		11,
		'frame while a leg is played ÷ flyTo, 95th percentile',
		blocks.map(({ ours }) => ours),
		blocks.map(({ theirs }) => theirs),
		1.05
	);
}

/** Plays a leg from its first fifth on. */
async function played(page: Page): Promise<Run> {
	await open(page);
	await player.play(page).click();
	return record(page, null);
}

/** Flies between the cameras of a run on the page of the leg. */
async function flown(page: Page, { from, to }: Run): Promise<number[]> {
	await open(page);
	await rest(page, from);
	return (await record(page, to)).frames;
}

/**
 * Opens the leg anew. The first move of a map makes a graphics card of software compile for seconds, whoever moves it:
 * it is made before anything is measured, there and back.
 */
async function open(page: Page): Promise<void> {
	await page.goto(LEG);
	await map.rests(page);
	const camera = await cameraOf(page);
	await record(page, { ...camera, zoom: camera.zoom + 1, bearing: 10, pitch: 20 });
	await rest(page, camera);
}

/** Puts the camera somewhere and waits until all is drawn there. */
async function rest(page: Page, camera: Camera): Promise<void> {
	await page.evaluate(async (there) => {
		const map = window.landsea?.map;
		if (!map) throw new Error('no map on this page');
		const isThere = map.once('idle');
		map.jumpTo(there);
		await isThere;
	}, camera);
}

/** Frame times of a run in ms, with the cameras at its ends; flies to `target` meanwhile, if there is one. */
async function record(page: Page, target: Camera | null): Promise<Run> {
	const from = await cameraOf(page);
	const frames = await page.evaluate(
		async ([to, length]): Promise<number[]> => {
			if (to) window.landsea?.map?.flyTo({ ...to, duration: length, essential: true });
			await new Promise(requestAnimationFrame);
			const began = performance.now();
			const times: number[] = [];
			for (let last = began; last - began < length;) {
				await new Promise(requestAnimationFrame);
				const now = performance.now();
				times.push(now - last);
				last = now;
			}
			return times;
		},
		[target, RUN_MS] as const
	);
	return { frames, from, to: await cameraOf(page) };
}

function cameraOf(page: Page): Promise<Camera> {
	return page.evaluate((): Camera => {
		const map = window.landsea?.map;
		if (!map) throw new Error('no map on this page');
		return {
			center: map.getCenter().toArray(),
			zoom: map.getZoom(),
			bearing: map.getBearing(),
			pitch: map.getPitch()
		};
	});
}

/** The 95th percentile, in ms. */
function slowest(frames: number[]): number {
	const sorted = [...frames].sort((a, b) => a - b);
	return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? NaN;
}
