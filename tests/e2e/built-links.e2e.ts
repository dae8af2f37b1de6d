import { builtFiles, builtPages } from '../helpers/built-pages';
import { expect, test } from '../helpers/quiet-page';

/** Where the site lives below its host. */
const BASE = process.env.BASE_PATH ?? '';
const files = new Set(builtFiles());
const pages = builtPages();

test('every link of every built page leads to a file that was built, and to an element on it @core', () => {
	expect(pages.size).toBeGreaterThan(400);
	const ids = new Map([...pages].map(([name, html]) => [name, valuesOf(html, 'id')]));
	const faults = [...pages].flatMap(([name, html]) => {
		const links = [...valuesOf(html, 'href'), ...valuesOf(html, 'src')];
		return links.flatMap((link) => {
			const { origin, pathname, hash } = new URL(link, `http://site${BASE}/${name}`);
			if (origin !== 'http://site') return [];
			const path = decodeURIComponent(pathname.slice(BASE.length + 1));
			const file = files.has(path) && path !== '' && !path.endsWith('/') ? path : `${path}index.html`;
			if (!pathname.startsWith(`${BASE}/`) || !files.has(file)) return [`${name}: ${link}: no file`];
			const isThere = hash === '' || (ids.get(file)?.has(decodeURIComponent(hash.slice(1))) ?? true);
			return isThere ? [] : [`${name}: ${link}: no such element`];
		});
	});
	expect(faults).toEqual([]);
});

/** Every value of an attribute in a page, with its entities read; scripts hold none. */
function valuesOf(html: string, attribute: 'href' | 'id' | 'src'): Set<string> {
	const found = html
		.replace(/<script[^>]*>.*?<\/script>/gs, '')
		.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'));
	return new Set(Array.from(found, ([, value = '']) => value.replaceAll('&amp;', '&')));
}
