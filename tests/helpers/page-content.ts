import type { Page } from '@playwright/test';
import { claim, site } from '../driver/site';

/** What a reader finds in the text of a page: headings, claims and links, each once, sorted. */
export type PageContent = { headings: string[]; claims: string[]; links: string[] };

/** Reads the content of the page as it stands; scripts of the page need not run. */
export async function contentOf(page: Page): Promise<PageContent> {
	const [headings, claims, links] = await Promise.all([
		site.headings(page).allTextContents(),
		claim.all(page).evaluateAll((list) => list.map((card) => card.getAttribute('data-claim'))),
		site.links(page).evaluateAll((list) => list.map((link) => link.getAttribute('href')))
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
