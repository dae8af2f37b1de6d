import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../../geo/atlas/atlas';
import { checkAll } from '../../geo/check/run';
import { drawLegs } from '../../geo/draw/draw';
import { formatCompared, parseRecords } from '../../src/lib/compare/address';
import { compareRecords } from '../../src/lib/compare/records';
import { Lookup } from '../../src/lib/pages/lookup';
import { RECORDS } from '../mutations/world';

const { records } = checkAll(RECORDS);
const atlas = buildAtlas(records, drawLegs(records));
const KINDS = {
	'ilstc-central': 'way',
	gkc: 'site',
	sip: 'site',
	cci: 'site',
	wuxi: 'city',
	chongqing: 'city'
} as const;
const kindOf = (text: string) => Object.entries(KINDS).find(([id]) => id === text)?.[1] ?? null;
const compared = (...ids: string[]) => compareRecords(new Lookup(atlas, 'en'), ids);
const told = (...ids: string[]) =>
	compared(...ids).rows.map(({ measure, cells }) => [
		measure,
		...cells.map((cell) =>
			cell.map(({ figure, asOf }) => `${figure.value ?? figure.valueText} @${asOf}`).join('; ')
		)
	]);

describe('address', () => {
	test.each([
		['a=gkc&b=sip&c=cci', 'a=gkc&b=sip&c=cci'],
		['a=GKC', 'a=gkc'],
		['a=wuxi&b=gkc&c=chongqing', 'a=wuxi&b=chongqing'],
		['a=nowhere&b=gkc&c=%3Cb%3E', 'a=gkc'],
		['a=gkc&b=gkc&c=sip', 'a=gkc&b=sip'],
		['a=gkc&b=ilstc-central', 'a=gkc'],
		['a=ilstc-central&b=gkc', ''],
		['a=nowhere', ''],
		['', '']
	])('%s compares the records of %s', (query, wanted) => {
		const ids = parseRecords(new URLSearchParams(query), kindOf).ids;
		expect(formatCompared(ids)).toBe(wanted);
		expect(parseRecords(new URLSearchParams(wanted), kindOf).ids).toEqual(ids);
	});
});

describe('table', () => {
	test('of each record the newest figure of a measure stands in the row, and nothing where none was found', () => {
		const rows = told('gkc', 'cci');
		expect(rows).toContainEqual(['Registered capital', '760.7 @2025-04', '']);
		expect(rows).toContainEqual(['Projects signed', '13 @2025-04-02', '347 @2025-10-11']);
	});

	test('a figure of the whole goes before a later one of a part, and only of parts the newest stands, with what it is of', () => {
		const [area] = compared('gkc', 'tianjin-eco-city').rows.filter(({ measure }) => measure === 'Area');
		expect(
			area?.cells.map((cell) => cell.map(({ figure, scope, asOf }) => [figure.value, scope, asOf]))
		).toEqual([[[232, 'Plan area after the enlargement', '2023-04-13']], [[30, null, '2008-09-27']]]);
	});

	test('what more of them have comes first', () => {
		const filled = told('gkc', 'sip', 'tianjin-eco-city').map(([, ...cells]) => cells.filter(Boolean).length);
		expect(filled).toEqual(filled.toSorted((one, other) => other - one));
		expect(filled[0]).toBe(3);
		expect(told('gkc', 'sip')[0]?.[0]).toBe('Area');
	});

	test('every row holds one measure in one unit, or one currency, and only figures', () => {
		const ids = [...atlas.sites, ...atlas.cities].map(({ id }) => id);
		for (const pair of ids.map((id, at) => [
			id,
			ids[(at + 1) % ids.length] ?? '',
			ids[(at + 2) % ids.length] ?? ''
		]))
			for (const { cells } of compared(...pair).rows) {
				const claims = cells.flat();
				expect(claims.length).toBeGreaterThan(0);
				expect(new Set(claims.map(({ measure }) => measure)).size).toBe(1);
				expect(new Set(claims.map(({ figure }) => figure.unit.replace(/-(m|b|tr)illion$/, ''))).size).toBe(1);
				expect(claims.every(({ figure, span }) => figure.unit !== 'statement' && span === null)).toBe(true);
			}
	});

	test('each figure and each that contradicts it has a source in the list', () => {
		const { rows, sources } = compared('cci', 'gkc');
		const known = new Set(sources.map(({ id }) => id));
		const cited = rows
			.flatMap(({ cells }) => cells.flat())
			.flatMap(({ source, conflicts }) => [source, ...conflicts.map((other) => other.source)]);
		expect(cited.length).toBeGreaterThan(5);
		expect(cited.filter(({ id }) => !known.has(id))).toEqual([]);
	});
});
