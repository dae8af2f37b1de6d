import { expect, test } from 'vitest';
import { buildAtlas } from '../../geo/atlas/atlas';
import { checkAll } from '../../geo/check/run';
import { drawLegs } from '../../geo/draw/draw';
import { legUrl } from '../../geo/shared/addresses';
import { PageLookup } from '../../src/lib/pages/page';
import { legPage } from '../../src/lib/pages/leg';
import { RECORDS } from '../mutations/world';

const { records } = checkAll(RECORDS);
const atlas = buildAtlas(records, drawLegs(records));
const frequenciesOn = (route: string, n: number): string[] => {
	const page = legPage(new PageLookup(atlas, 'en', legUrl(route, n)), route, String(n));
	const figures = page?.legs[n - 1]?.figures ?? [];
	return figures.filter(({ measure }) => measure === 'frequency').map(({ claim }) => claim.id);
};

test('every service frequency says which stretch it is of, so that the legs of the stretch tell it', () => {
	const frequencies = records.claims.filter(({ measure }) => measure === 'frequency');
	expect(frequencies.length).toBeGreaterThan(0);
	expect(frequencies.filter(({ span }) => !span).map(({ id }) => id)).toEqual([]);
});

test('a leg that is followed tells its frequency, also where another route uses it or it is of a longer stretch', () => {
	expect(frequenciesOn('qinzhou-singapore-sea', 1)).toEqual(['qinzhou-singapore-daily-2017']);
	expect(frequenciesOn('ilstc-central', 7)).toEqual(['qinzhou-singapore-daily-2017']);
	expect(frequenciesOn('rail-laos-thailand-malaysia', 9)).toEqual(['asean-express-frequency-2024']);
	expect(frequenciesOn('air-ckg-sin', 1)).toContain('ckg-sin-flights-document');
});

test('no frequency is told of a leg beyond its stretch', () => {
	expect(frequenciesOn('rail-laos-thailand-malaysia', 10)).toEqual([]);
	expect(frequenciesOn('ilstc-central', 1)).toEqual([]);
});
