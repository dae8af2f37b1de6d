import { expect, test } from 'vitest';
import { buildAtlas } from '../../geo/atlas/atlas';
import { checkAll } from '../../geo/check/run';
import { drawLegs } from '../../geo/draw/draw';
import { compareLengths } from '../../geo/atlas/published-length';
import { Lookup } from '../../src/lib/pages/lookup';
import { lengthCoverage } from '../../src/lib/records/published-lengths';
import { RECORDS } from '../mutations/world';

const { records } = checkAll(RECORDS);
const drawn = drawLegs(records);
const { comparisons, uncovered, legs } = lengthCoverage(new Lookup(buildAtlas(records, drawn), 'en'));

test('every published length of a stretch stands beside the drawn one, as the checks compare them', () => {
	expect(comparisons.map(({ claim, drawnKm }) => [claim.id, Math.round(drawnKm * 10)])).toEqual(
		compareLengths(records, drawn).map(({ claim, drawnKm }) => [claim.id, Math.round(drawnKm * 10)])
	);
	const onVientiane = comparisons.filter(({ claim }) => claim.id.startsWith('boten-vientiane-length'));
	expect(onVientiane.map(({ claim }) => claim.figure.value)).toEqual([414, 422, 427]);
});

test('a length that is more than 15 % off says why', () => {
	const far = comparisons.filter(({ ratio }) => Math.abs(ratio - 1) > 0.15);
	expect(far.length).toBeGreaterThan(0);
	for (const { claim } of far) expect(claim.lengthNote, claim.id).toMatch(/longer|shorter/);
});

test('a leg is counted as covered where a stretch with a length holds it', () => {
	expect(legs).toBe(records.legs.length);
	expect(uncovered).toBeGreaterThan(0);
	expect(uncovered).toBeLessThan(legs);
});
