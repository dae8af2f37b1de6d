import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readAtlas } from '../../../geo';
import { CHANGES_URL } from '../../../geo/shared/addresses';
import { languages, type Language } from '../../../geo/shared/languages';
import { changesPage, type ChangesPage } from '../pages/changes';
import { PageLookup } from '../pages/page';
import { feed } from './feed';

const HOST = { origin: 'https://atlas.example', base: '/land' };
const ATOM = 'http://www.w3.org/2005/Atom';
const { DOMParser } = new JSDOM().window;

const pageIn = (language: Language) => changesPage(new PageLookup(readAtlas(), language, CHANGES_URL));

function parsed(page: ChangesPage): Element {
	const { documentElement } = new DOMParser().parseFromString(feed(HOST, page), 'application/xml');
	// where the text is not well-formed the root is another one
	expect([documentElement.namespaceURI, documentElement.localName]).toEqual([ATOM, 'feed']);
	return documentElement;
}

const childrenOf = (parent: Element, name: string) =>
	[...parent.children].filter(({ localName }) => localName === name);

function textOf(parent: Element, name: string): string {
	const found = childrenOf(parent, name);
	expect(found, name).toHaveLength(1);
	return found[0]?.textContent ?? '';
}

const linkOf = (parent: Element, rel: string) =>
	childrenOf(parent, 'link')
		.find((link) => link.getAttribute('rel') === rel)
		?.getAttribute('href');

test.each(languages)('the feed has what Atom asks of it, and an entry for each change: %s', (language) => {
	const root = parsed(pageIn(language));
	const prefix = language === 'en' ? '' : `/${language}`;
	const { changes } = readAtlas();
	expect(changes.length).toBeGreaterThan(7);
	expect(textOf(root, 'id')).toBe(`https://atlas.example/land${prefix}/changes.atom`);
	expect(linkOf(root, 'self')).toBe(textOf(root, 'id'));
	expect(linkOf(root, 'alternate')).toBe(`https://atlas.example/land${prefix}/changes/`);
	expect(textOf(root, 'updated')).toBe(`${changes[0]?.date}T00:00:00Z`);
	expect(textOf(root, 'title')).not.toBe('');
	expect(childrenOf(root, 'author').map((author) => textOf(author, 'name'))).not.toContain('');
	const entries = childrenOf(root, 'entry');
	expect(entries.map((entry) => textOf(entry, 'title'))).toEqual(
		changes.map(({ text, text_zh }) => (language === 'en' ? text : text_zh))
	);
	for (const [at, entry] of entries.entries()) {
		const { id, date, records } = changes[at] ?? { records: [] };
		expect(textOf(entry, 'id')).toBe(`tag:atlas.example,${date}:/land${prefix}/changes/${id}`);
		expect(textOf(entry, 'updated')).toBe(`${date}T00:00:00Z`);
		expect(linkOf(entry, 'alternate')).toBe(`https://atlas.example/land${prefix}/changes/#${id}`);
		const content = new JSDOM(textOf(entry, 'content')).window.document;
		expect(content.querySelector('p')?.textContent).toBe(textOf(entry, 'title'));
		const links = [...content.querySelectorAll('a')].map(({ href }) => href);
		expect(links).toHaveLength(records.length);
		for (const link of links) expect(link.startsWith(`https://atlas.example/land${prefix}/`)).toBe(true);
	}
	expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(changes.length);
});

test('a text with what XML and HTML take for markup comes through as it is', () => {
	const text = 'A & B <i>; ]]> "quoted" &amp;';
	const change = { id: 'change-2025-01-31-1', text, records: [{ name: '<b>&', url: '/sites/b/' }] };
	const [entry] = childrenOf(
		parsed({ ...pageIn('en'), days: [{ date: '2025-01-31', changes: [change] }] }),
		'entry'
	);
	if (!entry) throw new Error('found no entry');
	expect(textOf(entry, 'title')).toBe(text);
	const content = new JSDOM(textOf(entry, 'content')).window.document;
	expect(content.querySelector('p')?.textContent).toBe(text);
	expect(content.querySelector('a')?.textContent).toBe('<b>&');
});

test('a feed without changes is one too', () => {
	expect(childrenOf(parsed({ ...pageIn('en'), days: [] }), 'entry')).toEqual([]);
});
