import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { claim } from '../driver/site';
import { buildDirectory } from '../helpers/atlas';

const FOLDERS = ['sites', 'cities', 'organisations', 'nodes', 'routes'];
/** What a page says of its sources and of method belongs to evidence that somebody opens. */
const OF_METHOD = /\bthe article\b|\bthe document\b|\bglossary\b|our own reading|文章称|词条|待核/i;

const paths = ['', 'zh/'].flatMap((language) => [
	...FOLDERS.flatMap((folder) => {
		const all = readdirSync(join(buildDirectory, language, folder), { withFileTypes: true });
		return all.filter((entry) => entry.isDirectory()).map(({ name }) => `${language}${folder}/${name}/`);
	}),
	`${language}routes/`,
	`${language}bilateral/`
]);

function mainOf(path: string): HTMLElement {
	const html = readFileSync(join(buildDirectory, path, 'index.html'), 'utf8');
	// the map and the data beside it are most of a page
	const [text = ''] = /<main[^]*<\/main>/.exec(html) ?? [];
	const main = JSDOM.fragment(text).querySelector('main');
	if (!main) throw new Error(`${path}: found no main part, wanted one`);
	return main;
}

test('a claim stands once on a page, and a measure has one card, which is read without opening anything', () => {
	const faults = paths.flatMap((path) => {
		const main = mainOf(path);
		const claims = [...main.querySelectorAll(claim.cards.css())].map(({ id }) => id);
		const measures = [...main.querySelectorAll<HTMLElement>(claim.measureCards.css())].map(
			({ dataset }) => dataset.measure ?? ''
		);
		const twice = [claims, measures].flatMap((ids) => ids.filter((id, at) => ids.indexOf(id) !== at));
		const unread = [...main.querySelectorAll(claim.measureCards.css())].filter((card) => {
			for (const evidence of card.querySelectorAll(claim.folded.css())) evidence.remove();
			const [number, sentence, when] = claim.face.map((part) =>
				card.querySelector(part.css())?.textContent.trim()
			);
			return !number || !sentence || !when;
		});
		return [...twice, ...unread.map((card) => card.textContent)].map((fault) => `${path}: ${fault}`);
	});
	expect(paths.length).toBeGreaterThan(200);
	expect(faults).toEqual([]);
});

test('a card says that its figures are no series exactly where they cover different things', () => {
	const cards = paths.flatMap((path) => [...mainOf(path).querySelectorAll(claim.measureCards.css())]);
	const faults = cards.filter((card) => {
		const covered = [...card.querySelectorAll(claim.scopes.css())].map((scope) =>
			[claim.stretch, claim.noun].map((part) => scope.querySelector(part.css())?.textContent ?? '')
		);
		const isApart = covered.some(([stretch, noun]) =>
			covered.some((other) => other[0] === stretch && other[1] !== noun)
		);
		return isApart !== (card.querySelector(claim.apart.css()) !== null);
	});
	expect(cards.filter((card) => card.querySelector(claim.apart.css())).length).toBeGreaterThan(10);
	expect(faults.map(({ textContent }) => textContent)).toEqual([]);
});

test('a page speaks of its place: what is said of the sources themselves is in the evidence', () => {
	const faults = paths.flatMap((path) => {
		const main = mainOf(path);
		for (const hidden of main.querySelectorAll(claim.foldedOrTitle.css())) hidden.remove();
		const found = OF_METHOD.exec(main.textContent);
		return found
			? [`${path}: ${found[0]} in ${main.textContent.slice(Math.max(0, found.index - 60), found.index + 60)}`]
			: [];
	});
	expect(faults).toEqual([]);
});
