import type { Page } from '@playwright/test';

/** What a browser that translates a page does to it: every text node gives way to two `font` elements. */
export async function translate(page: Page): Promise<void> {
	await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
			node.textContent?.trim() && !node.parentElement?.closest('script, style')
				? NodeFilter.FILTER_ACCEPT
				: NodeFilter.FILTER_REJECT
		);
		const texts: Node[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode);
		for (const text of texts) {
			const [outer, inner] = [0, 1].map(() =>
				document.createElementNS('http://www.w3.org/1999/xhtml', 'font')
			) as [HTMLElement, HTMLElement];
			outer.append(inner);
			inner.append(text.textContent ?? '');
			(text as ChildNode).replaceWith(outer);
		}
	});
}
