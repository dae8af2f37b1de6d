import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { drawing, map } from '../driver/map';
import { site } from '../driver/site';
import { buildDirectory } from '../helpers/atlas';
import { expect, test } from '../helpers/quiet-page';

/** The page as it stands in one file: without scripts, with its styles inside, as extensions save it. */
async function copyOf(page: Page): Promise<string> {
	const { html, styles } = await page.evaluate(() => ({
		html: `<!doctype html>${document.documentElement.outerHTML}`,
		styles: [...document.styleSheets].flatMap(({ href }) => (href ? new URL(href).pathname : []))
	}));
	const css = styles.map((path) => readFileSync(join(buildDirectory, path), 'utf8')).join('\n');
	return html
		.replace(/<script\b[\s\S]*?<\/script>/g, '')
		.replace(/<link [^>]*rel="(stylesheet|modulepreload|preload)"[^>]*>/g, '')
		.replace('</head>', () => `<style>${css}</style></head>`);
}

for (const path of ['sites/gkc/', 'zh/routes/ilstc-central/2/', '#6/22/108']) {
	test(`a copy of /${path} saved in one file keeps its look, its words and a drawing${path.startsWith('sites') ? '' : ' @long'}`, async ({
		page,
		context
	}) => {
		await page.goto(path);
		await map.rests(page);
		await expect(drawing.whole(page)).toBeHidden();
		const heading = await site.heading(page).innerText();
		const body = await copyOf(page);
		await context.route('**/copy.html', (route) => route.fulfill({ body, contentType: 'text/html' }));
		const copy = await context.newPage();
		await copy.goto('copy.html');
		await expect(site.heading(copy)).toHaveText(heading);
		await expect(drawing.land(copy)).toBeVisible();
		await expect(drawing.land(copy)).toHaveCSS('fill', 'rgb(244, 239, 228)');
		await expect(map.canvasFrame(copy)).toBeHidden();
		// nothing of the map that is no more lies over the marks of the drawing
		const reached = await drawing.linkedMarks(copy).evaluateAll((marks) =>
			marks.filter((mark) => {
				const { x, y, width, height } = mark.getBoundingClientRect();
				return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a') === mark;
			})
		);
		expect(reached.length).toBeGreaterThan(0);
	});
}

for (const [width, height] of [
	[3440, 600],
	[2560, 700],
	[400, 1600]
] as const) {
	test(`without WebGL what lies beyond the drawing is neither land nor sea at ${width} × ${height}${height === 600 ? '' : ' @long'}`, async ({
		browser,
		baseURL
	}) => {
		const options = { viewport: { width, height }, javaScriptEnabled: false, baseURL: baseURL ?? '' };
		const context = await browser.newContext(options);
		try {
			const page = await context.newPage();
			await page.goto('');
			const [sheet, frame] = await Promise.all([
				drawing.sea(page).boundingBox(),
				map.frame(page).boundingBox()
			]);
			if (!sheet || !frame) throw new Error('no drawing, or no map around it');
			// the sheet ends inside the window, or the test shows nothing
			const isWide = sheet.x > frame.x || sheet.y > frame.y;
			expect(isWide).toBe(true);
			const beyond = await drawing.whole(page).evaluate((drawing) => {
				const { top, right, backgroundImage } = getComputedStyle(drawing, '::before');
				return { reach: Math.max(-parseFloat(top), -parseFloat(right)), backgroundImage };
			});
			expect(beyond.backgroundImage).toContain('repeating-linear-gradient');
			expect(beyond.reach).toBeGreaterThan(Math.max(width, height));
		} finally {
			await context.close();
		}
	});
}
