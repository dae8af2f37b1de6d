import type { Page } from '@playwright/test';

/** What a reader finds in the text of a page: headings, claims and links, each once, sorted. */
export type PageContent = { headings: string[]; claims: string[]; links: string[] };

/** Reads the content of the page as it stands; scripts of the page need not run. */
export async function contentOf(page: Page): Promise<PageContent> {
	const main = page.locator('main');
	const [headings, claims, links] = await Promise.all([
		main.locator('h1, h2, h3').allTextContents(),
		main.locator('[data-claim]').evaluateAll((list) => list.map((card) => card.getAttribute('data-claim'))),
		main.locator('a[href]').evaluateAll((list) => list.map((link) => link.getAttribute('href')))
	]);
	return {
		headings: sorted(headings.map((text) => text.replace(/\s+/g, ' ').trim())),
		claims: sorted(claims),
		links: sorted(links)
	};
}

function sorted(list: (string | null)[]): string[] {
	return [...new Set(list.flatMap((text) => text ?? []))].sort();
}
