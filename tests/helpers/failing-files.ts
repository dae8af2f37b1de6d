import type { Browser, Page, Route } from '@playwright/test';
import { expect } from '@playwright/test';
import { drawing, map } from '../driver/map';
import { life, site } from '../driver/site';
import { contentOf, type PageContent } from './page-content';
import { withoutMap } from './without-map';

/** How one file of a page can fail. */
export const FAULTS = {
	aborted: (route) => route.abort(),
	missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
	broken: (route) => route.fulfill({ status: 500, contentType: 'text/plain', body: 'Internal error' }),
	html: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Sign in</h1>' }),
	cut: async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
	},
	hanging: () => Promise.resolve()
} satisfies Record<string, (route: Route) => Promise<void>>;

export type Fault = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as Fault[];

/** One page of which one file fails in one way. */
export type Case = { sent: SentPage; file: string; fault: Fault };

/** What the server sent, as a browser without scripts shows it, and the files that the page asks for once they run. */
export type SentPage = {
	path: string;
	lang: string;
	content: PageContent;
	drawing: number;
	files: string[];
	hasMap: boolean;
};

/** Opens a page twice, without scripts and with them, until nothing more comes. */
export async function sentPage(
	browser: Browser,
	baseURL: string,
	path: string,
	hasMap: boolean
): Promise<SentPage> {
	const silent = await browser.newContext({ baseURL, javaScriptEnabled: false });
	const built = await silent.newPage();
	await built.goto(path);
	const lang = (await site.html(built).getAttribute('lang')) ?? '';
	const content = await contentOf(built);
	const paths = await drawing.paths(built).count();
	await silent.close();

	const alive = await browser.newContext({ baseURL });
	if (!hasMap) await withoutMap(alive);
	const page = await alive.newPage();
	const files = new Set<string>();
	alive.on('request', (request) => {
		if (!request.isNavigationRequest()) files.add(new URL(request.url()).pathname);
	});
	await page.goto(path);
	await site.alive(page);
	await page.waitForLoadState('networkidle');
	await alive.close();
	return { path, lang, content, drawing: paths, files: [...files].sort(), hasMap };
}

/**
 * What has become of pages after a file of each failed, as `page without file (fault): what`; in so many windows at once,
 * each of which has one page after the other: a new one for each would cost more than the page.
 */
export async function faultsOfAll(
	browser: Browser,
	baseURL: string,
	cases: readonly Case[],
	windows: number
): Promise<string[]> {
	const found: string[] = [];
	for (const hasMap of [false, true]) {
		const chosen = cases.filter(({ sent }) => sent.hasMap === hasMap);
		const next = chosen[Symbol.iterator]();
		await Promise.all(
			Array.from({ length: Math.min(windows, chosen.length) }, async () => {
				const page = await openWindow(browser, baseURL, hasMap);
				for (const one of next)
					for (const fault of await faultsOf(page, one))
						found.push(`/${one.sent.path} without ${one.file} (${one.fault}): ${fault}`);
				await page.context().close();
			})
		);
	}
	return found;
}

async function openWindow(browser: Browser, baseURL: string, hasMap: boolean): Promise<Page> {
	const context = await browser.newContext({ baseURL });
	if (!hasMap) await withoutMap(context);
	// the clock is that of a context
	await context.clock.install();
	return context.newPage();
}

/**
 * What has become of a page after one of its files failed; empty where text, language and drawing stayed, and where a page
 * that is not alive says so once.
 */
async function faultsOf(page: Page, { sent, file, fault }: Case): Promise<string[]> {
	const asked: Promise<void>[] = [];
	const isFile = ({ pathname }: URL) => pathname === file;
	await page.route(isFile, (route) => {
		const answer = FAULTS[fault](route);
		asked.push(answer);
		return answer;
	});
	await page.goto(sent.path, { waitUntil: 'commit' });
	await settle(page, sent.hasMap, () => {
		expect(asked.length, `${file} is asked for`).toBeGreaterThan(0);
	});
	// a map that was not to be drawn says so as well
	const lines = sent.hasMap ? life.lineOrNotice.css() : life.line.css();
	const { lang, isAlive, said } = await page.evaluate(
		(selector) => ({
			lang: document.documentElement.lang,
			isAlive: 'alive' in document.documentElement.dataset,
			said: [...document.querySelectorAll<HTMLElement>(selector)]
				.filter((line) => line.checkVisibility())
				.map((line) => line.innerText)
		}),
		lines
	);
	const faults = [
		lang !== sent.lang && 'another language',
		JSON.stringify(await contentOf(page)) !== JSON.stringify(sent.content) && 'another text',
		(await drawing.paths(page).count()) < sent.drawing && 'no drawing',
		!(await site.heading(page).isVisible()) && 'no heading to be seen',
		said.length > 1 && `said twice: ${said.join(' ')}`,
		!isAlive && said.length === 0 && 'not a word of it',
		!isAlive && said[0]?.includes('可以阅读') !== sent.lang.startsWith('zh') && 'said in another language'
	];
	// half of a file may still be on its way
	await Promise.all(asked);
	await page.unroute(isFile);
	return faults.filter((found) => found !== false);
}

/** Until the page is alive and its map rests, or it says what is missing: its own clock runs ahead, ours does not. */
async function settle(page: Page, hasMap: boolean, expectAsked: () => void): Promise<void> {
	const line = life.line(page).filter({ visible: true });
	const alive = hasMap ? map.settled(page) : site.living(page);
	await expect(async () => {
		// to run through them frame by frame would cost more than the page
		await page.clock.fastForward(2_000);
		await expect(line.or(alive).first()).toBeAttached({ timeout: 100 });
		expectAsked();
	}).toPass({ intervals: [50], timeout: 60_000 });
	// what follows from the fault comes after it
	await page.clock.runFor(2_000);
}
