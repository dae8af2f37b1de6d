import type { Locator } from '@playwright/test';
import { field, part, partBy, type Root } from './part';

/** The list of sources with the fields over it, and what the page of one says of its claims. */
export const sources = {
	fields: part('.source-filters'),
	words: part('.source-filters input[name=q]'),
	sort: field('Order'),
	address: field('Address'),
	language: field('Language'),
	said: part('.source-filters + [role=status]'),
	list: part('main [data-results]'),
	rows: part('main [data-results] > li'),
	titles: part('main [data-results] .name'),
	claims: partBy((id: string) => `main [data-results] a[href$="/figures/?source=${id}"]`),
	/** Each row as it is written, without what differs between a built row and one that is drawn: marks, and the order of attributes. */
	markup: (root: Root): Promise<string[]> =>
		sources
			.rows(root)
			.evaluateAll((rows) =>
				rows.map((row) => row.outerHTML.replace(/<!--.*?-->| class=""| rel="[^"]*"/g, ''))
			),
	section: (root: Root, title: string): Locator =>
		root.locator('section', { has: root.getByRole('heading', { name: title, exact: true }) }),
	entries: part('.notes > li')
};

/** The newest that was found, on the page about the state of the data. */
export const newest = { dates: part('main section:nth-of-type(2) dd time') };
