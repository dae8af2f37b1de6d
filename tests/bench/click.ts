import type { Browser, Page } from '@playwright/test';
import { map } from '../driver/map';
import { site } from '../driver/site';
import { viewQuery } from './bare/view';
import { timeRow, type Row } from './row';
import { leave, markOf, openInFront, viewOf } from './visits';

/** A site that stands alone, here and in MapLibre's own clusters. */
const SITE = 'sites/necc-shanghai/';
const NEAR = '#7/31.2/121.3';
const LNG_LAT: [lng: number, lat: number] = [121.303, 31.19];
const WINDOW = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };
const BLOCKS = 6;
/** How long a hand rests on what it is about to click: a time is what the row is of. */
const HOVER_MS = 300;

type Answer = { name: number; whole: number };

/**
 * From a click on a site to the frame that has its name, and to the one with all of its panel, against a popup of a plain
 * MapLibre page with the same data. Each page is opened anew for its click.
 */
export async function clickRows(browser: Browser, ours: string, bareHost: string): Promise<Row[]> {
	const [ourTab, plainTab] = [await browser.newPage(WINDOW), await browser.newPage(WINDOW)];
	const view = await viewOf(ourTab, `${ours}${NEAR}`);
	const plain = `${bareHost}?${viewQuery({ ...view, hasData: true })}`;
	const answers: { ours: Answer; popup: number }[] = [];
	for (let block = 0; block < BLOCKS; block++) {
		const first = await openPanel(ourTab, ours);
		answers.push({ ours: first, popup: await openPopup(plainTab, plain) });
		const popup = await openPopup(plainTab, plain);
		answers.push({ ours: await openPanel(ourTab, ours), popup });
	}
	await ourTab.close();
	await plainTab.close();
	const popups = answers.map(({ popup }) => popup);
	return [
		timeRow(
			10,
			'a click paints the name in the panel ÷ a popup',
			answers.map(({ ours }) => ours.name),
			popups,
			1
		),
		timeRow(
			10,
			'a click paints the whole panel ÷ a popup, after a hover of 300 ms',
			answers.map(({ ours }) => ours.whole),
			popups,
			2
		)
	];
}

async function openPanel(page: Page, host: string): Promise<Answer> {
	await openInFront(page, `${host}${NEAR}`);
	await map.rests(page);
	await site.alive(page);
	const { x, y } = await map.inWindow(page, LNG_LAT);
	const before = await site.heading(page).innerText();
	const { aheadName, pageName } = site;
	const [name = NaN, whole = NaN] = await clicked(page, x, y, [
		seenAt(page, `${aheadName.css()}, ${pageName.css()}`, before),
		seenAt(page, pageName.css(), before)
	]);
	if (!page.url().includes(SITE)) throw new Error(`the click led to ${page.url()}, wanted ${SITE}`);
	await leave(page);
	return { name, whole };
}

async function openPopup(page: Page, address: string): Promise<number> {
	await openInFront(page, address);
	await markOf(page, 'bare-idle');
	const { x, y } = await page.evaluate((lngLat) => {
		const { plain } = window as unknown as {
			plain: { project(at: [number, number]): { x: number; y: number }; getContainer(): HTMLElement };
		};
		const at = plain.project(lngLat);
		const { left, top } = plain.getContainer().getBoundingClientRect();
		return { x: at.x + left, y: at.y + top };
	}, LNG_LAT);
	const [name = NaN] = await clicked(page, x, y, [seenAt(page, '.maplibregl-popup h1', '')]);
	await leave(page);
	return name;
}

/** The first task after the frame in which an element is seen with another text than before, by the clock of the page. */
function seenAt(page: Page, selector: string, before: string): Promise<number> {
	return page.evaluate(
		async ([wanted, old]) => {
			for (;;) {
				await new Promise(requestAnimationFrame);
				const found = [...document.querySelectorAll<HTMLElement>(wanted)];
				if (found.some((element) => element.checkVisibility() && element.innerText !== old)) break;
			}
			await new Promise((resolve) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = resolve;
				port2.postMessage(null);
			});
			return performance.now();
		},
		[selector, before] as const
	);
}

/** Rests the pointer on a place, clicks there, and says how long after the click something was seen, in ms. */
async function clicked(page: Page, x: number, y: number, seen: Promise<number>[]): Promise<number[]> {
	await page.evaluate(() => {
		addEventListener(
			'click',
			({ timeStamp }) => {
				performance.mark('clicked', { startTime: timeStamp });
			},
			{ capture: true, once: true }
		);
	});
	await page.mouse.move(x - 2, y);
	await page.mouse.move(x, y);
	await page.waitForTimeout(HOVER_MS);
	await page.mouse.click(x, y);
	const began = await markOf(page, 'clicked');
	return (await Promise.all(seen)).map((time) => time - began);
}
