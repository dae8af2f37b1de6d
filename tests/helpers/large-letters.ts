import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type LaunchOptions, type Page } from '@playwright/test';
import { map } from '../driver/map';
import { panel, site } from '../driver/site';

/** A browser whose reader has chosen a font size in its settings, as `chrome://settings` does; px. */
export async function withFontSize(
	fontSize: number,
	options: LaunchOptions & BrowserContextOptions,
	act: (page: Page) => Promise<void>
): Promise<void> {
	const profile = mkdtempSync(join(tmpdir(), 'landsea-letters-'));
	try {
		mkdirSync(join(profile, 'Default'));
		const preferences = { webkit: { webprefs: { default_font_size: fontSize } } };
		writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
		const context = await chromium.launchPersistentContext(profile, options);
		try {
			await act(context.pages()[0] ?? (await context.newPage()));
		} finally {
			await context.close();
		}
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
}

/** Texts that are cut off, or that lie beside the window; empty where the whole page can be read by scrolling down. */
export async function cutTexts(page: Page): Promise<string[]> {
	const parts = {
		scroller: panel.scroller.css(),
		skip: site.skipLink.css(),
		unseen: site.unseen.css(),
		overlay: map.overlay.css()
	};
	return page.evaluate(({ scroller, skip, unseen, overlay }) => {
		const faults: string[] = [];
		for (const box of [document.scrollingElement, ...document.querySelectorAll(scroller)])
			if (box && box.scrollWidth > box.clientWidth)
				faults.push(`${box.className || box.tagName} is ${box.scrollWidth - box.clientWidth} px too wide`);
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			const element = node.parentElement;
			// what is only said is one pixel large on purpose, and the map finds room for its names by itself
			if (
				!element ||
				!node.textContent?.trim() ||
				element.closest(`${skip}, ${unseen}, svg, option, ${overlay}`)
			)
				continue;
			if (!element.checkVisibility({ visibilityProperty: true })) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const { left, right, top, bottom, width } = range.getBoundingClientRect();
			if (width === 0) continue;
			const report = (what: string) =>
				faults.push(`"${node.textContent?.trim().slice(0, 40) ?? ''}" ${what}`);
			if (left < -1 || right > innerWidth + 1) report('lies beside the window');
			for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
				const style = getComputedStyle(box);
				if (style.clipPath !== 'none') break;
				if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
				const edge = box.getBoundingClientRect();
				if (left < edge.left - 1 || right > edge.right + 1) report(`is cut at the side of .${box.className}`);
				const isScrolled = style.overflowY === 'auto' || style.overflowY === 'scroll';
				if (isScrolled) break;
				if (top < edge.top - 2 || bottom > edge.bottom + 2)
					report(`is cut above or below by .${box.className}`);
			}
		}
		return [...new Set(faults)];
	}, parts);
}

/** The distances that a reader may set (WCAG 1.4.12). */
const TEXT_SPACING = `* {
	line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Sets distances that a reader may set, as an extension does: past the policy of the page. */
export async function spaceText(page: Page): Promise<void> {
	await page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
	}, TEXT_SPACING);
}
