import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraOf, withCamera, withoutMalformed } from '../src/lib/address/camera';
import { formatCompared, KEYS, parseWays } from '../src/lib/compare/address';
import { filterTerms, readFigureFilter, writeFigureFilter } from '../src/lib/records/figure-query';
import { formatPlanQuery, parsePathReference, parsePlanQuery, PLAN_KEYS } from '../src/lib/plan/query';
import { formatAt, parseAt, withQuery } from '../src/lib/address/query-address';
import { anyTail } from './helpers/generated-addresses';

const TERMS = filterTerms([], { measures: [{ id: 'area' }], bases: [{ id: 'stated' }] });
const USUAL = ['ilstc-central', 'road-east'];
const known = (id: string) => (id === 'singapore' || parsePathReference(id) ? id : null);

/** Every address that a page could write for what it reads, each from the one before. */
const PAGES: Record<string, (url: URL) => URL> = {
	'any page': (url) => withoutMalformed(url, (id) => id.startsWith('gkc')),
	'the table of claims': (url) => {
		const next = new URL(url);
		const { filter } = readFigureFilter(next.searchParams, TERMS);
		next.search = writeFigureFilter(next.searchParams, filter).toString();
		return next;
	},
	'two or three routes': (url) =>
		withQuery(url, KEYS, formatCompared(parseWays(url.searchParams, known, USUAL).ids, USUAL)),
	'a path': (url) => withQuery(url, PLAN_KEYS, formatPlanQuery(parsePlanQuery(url.searchParams))),
	'a leg': (url) => {
		const at = formatAt(parseAt(url.searchParams.get('at')));
		return withQuery(url, ['at'], at && `at=${at}`);
	}
};

test('5,000 generated addresses are read by every page, and what each writes for them it reads the same again', () => {
	fc.assert(
		fc.property(anyTail, (tail) => {
			const url = new URL(`/zh/figures/${tail}`, 'https://atlas.example');
			for (const [name, correct] of Object.entries(PAGES)) {
				const right = correct(url);
				expect(right.pathname, name).toBe(url.pathname);
				expect(correct(right).href, name).toBe(right.href);
			}
			const camera = cameraOf(url);
			if (camera) expect(cameraOf(withCamera(url, camera))).not.toBeNull();
		}),
		{ numRuns: 5000, seed: 12 }
	);
});
