import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { claim } from '../driver/site';
import { buildDirectory } from '../helpers/atlas';

/** Kinds of pages with the least share of their text that a reader view keeps: it leaves out what is links alone. */
const KINDS: [path: string, share: number][] = [
	['sites/gkc/', 0.95],
	['sites/sgx/', 0.95],
	['cities/chongqing/', 0.95],
	['organisations/sp-group/', 0.95],
	['routes/', 0.95],
	['routes/ilstc-central/', 0.95],
	['routes/ilstc-central/2/', 0.95],
	['bilateral/', 0.95],
	['figures/', 0.95],
	['sources/cq-2025-01/', 0.9],
	['sources/', 0.95],
	['timeline/', 0.95],
	['data/', 0.95],
	['quality/', 0.95],
	['about/', 0.95],
	['changes/', 0.9],
	['plan/', 0.9]
];

const lengthOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, '').length;

// each kind is read in one language with every change, in both before it lands; the long table only then
const PAGES = KINDS.flatMap(([path, share], index) =>
	['', 'zh/'].map((language, other) => ({
		path: language + path,
		share,
		mark: index % 2 === other && path !== 'figures/' ? '' : ' @whole'
	}))
);

for (const { path, share, mark } of PAGES) {
	test(`a reader view is offered for /${path}, with its heading, its text and its claims${mark}`, () => {
		const html = readFileSync(join(buildDirectory, path, 'index.html'), 'utf8');
		const { document } = new JSDOM(html, { url: `https://example.org/${path}` }).window;
		const main = document.querySelector('main');
		const heading = main?.querySelector('h1')?.textContent.trim();
		const whole = lengthOf(main);
		const claims = [...document.querySelectorAll(claim.cards.css())].map(({ id }) => id);
		expect(isProbablyReaderable(document)).toBe(true);
		const read = new Readability(document).parse();
		expect(read?.title).toBe(heading);
		const { body } = new JSDOM(read?.content ?? '').window.document;
		expect(lengthOf(body)).toBeGreaterThanOrEqual(share * whole);
		const kept = new Set([...body.querySelectorAll('[id]')].map(({ id }) => id));
		expect(claims.filter((id) => !kept.has(id))).toEqual([]);
	});
}
