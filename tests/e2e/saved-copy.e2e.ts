import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildDirectory } from '../helpers/atlas';
import { mapIdle } from '../helpers/map';
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
		await mapIdle(page);
		await expect(page.locator('.drawing')).toBeHidden();
		const heading = await page.getByRole('heading', { level: 1 }).innerText();
		const body = await copyOf(page);
		await context.route('**/copy.html', (route) => route.fulfill({ body, contentType: 'text/html' }));
		const copy = await context.newPage();
		await copy.goto('copy.html');
		await expect(copy.getByRole('heading', { level: 1 })).toHaveText(heading);
		await expect(copy.locator('.drawing .land')).toBeVisible();
		await expect(copy.locator('.drawing .land')).toHaveCSS('fill', 'rgb(244, 239, 228)');
		await expect(copy.locator('.map-canvas')).toBeHidden();
		// nothing of the map that is no more lies over the marks of the drawing
		const reached = await copy.locator('.drawing a[data-mark]').evaluateAll((marks) =>
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
				page.locator('.drawing .sea').boundingBox(),
				page.locator('.map').boundingBox()
			]);
			if (!sheet || !frame) throw new Error('no drawing, or no map around it');
			// the sheet ends inside the window, or the test shows nothing
			const isWide = sheet.x > frame.x || sheet.y > frame.y;
			expect(isWide).toBe(true);
			const beyond = await page.locator('.drawing').evaluate((drawing) => {
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
