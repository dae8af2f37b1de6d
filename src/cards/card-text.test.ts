import { expect, test } from 'vitest';
import { readAtlas, readLegLines } from '../../geo';
import { pageData, pagePaths, type AnyPage } from '../lib/pages/index';
import { cardText, hasCard } from './card-text';
import { widthOf, wrapped } from './text-lines';

const [atlas, lines] = [readAtlas(), readLegLines()];

function pageOf(path: string): AnyPage {
	const page = pageData(atlas, path, lines);
	if (!page) throw new Error(`${path}: found no page, wanted one`);
	return page;
}

test('the picture of a site names it, its city, and one figure with its date and source', () => {
	const text = cardText(pageOf('/zh/sites/gkc/'));
	expect(text).toMatchObject({ title: '中新广州知识城', atlas: '陆海图志' });
	expect(text.kind).toContain('广州');
	const { figure } = cardText(pageOf('/sites/gkc/'));
	const publishers = atlas.claims
		.filter(
			({ subject, value }) => subject === 'gkc' && figure?.value.includes((value ?? NaN).toLocaleString('en'))
		)
		.map((claim) => atlas.sources.find(({ id }) => id === claim.source)?.publisher ?? '');
	expect(publishers.some((publisher) => figure?.said.endsWith(publisher))).toBe(true);
	expect(text.figure?.said).toMatch(/^截至\d{4}年/);
});

test('a figure of a longer stretch than a leg says of which', () => {
	const legs = pagePaths(atlas)
		.map(pageOf)
		.filter((page) => page.kind === 'leg');
	const faults = legs.filter((page) => {
		const spans = page.told.cards.flatMap(({ scopes }) =>
			scopes.flatMap(({ newest }) => newest.claim.span ?? [])
		);
		const { figure } = cardText(page);
		return figure?.said && spans.length > 0 && !spans.some(({ name }) => figure.of.includes(name));
	});
	expect(faults.map(({ path }) => path)).toEqual([]);
	expect(legs.some((page) => cardText(page).figure?.said)).toBe(true);
});

test('every site, city, route, leg and tour has a picture, and says something on it', () => {
	const pages = pagePaths(atlas).flatMap((path) => [pageOf(path), pageOf(`/zh${path}`)]);
	const faults = pages.filter((page) => hasCard(page) && !(cardText(page).title && cardText(page).kind));
	expect(faults.map(({ path }) => path)).toEqual([]);
});

test('Chinese lines fit, begin with no closing mark, and the last says that there was more', () => {
	const look = { size: 20, weight: 400, isChinese: true } as const;
	const letters = { fontFiles: [], latinFiles: [], widths: new Map<string, number>() };
	const text = '中新（重庆）战略性互联互通示范项目，国际陆海贸易新通道。'.repeat(3);
	const all = wrapped(text, look, 165, 99, letters);
	expect(all.join('')).toBe(text);
	expect(all.filter((line) => /^[，。）]|（$/.test(line))).toEqual([]);
	// a closing mark may hang over
	expect(Math.max(...all.map((line) => widthOf(line, look, letters)))).toBeLessThanOrEqual(165 + 20);
	const [first, last, ...more] = wrapped(text, look, 165, 2, letters);
	expect([first, more]).toEqual([all[0], []]);
	expect(last).toMatch(/…$/);
});
