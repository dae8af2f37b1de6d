import { expect, test } from 'vitest';
import { callsIn } from '../../../tests/helpers/calls';
import { counted } from '../../../tests/helpers/counted';
import { crowd } from '../../../tests/helpers/crowd';
import type { Borders } from '../../atlas/borders';
import { parseFile } from '../../read/parse-file';
import { joinFiles } from '../../read/read';
import { contextOf, type Rule } from '../helpers/rule';
import { rules } from '../rules';

const COUNT = 80;
const FACTOR = 4;
/** n log n grows by 5.3 from the one count to the other, n² by 16. */
const MOST_GROWTH = 5.5;

const land: Borders = { landKm: () => 0, countryKm: () => 0, provinceAt: () => undefined };

/** How often a rule looks at something of as many records of each kind. */
function readsOf({ check }: Rule, count: number): number {
	const records = crowd(count);
	const { value, reads } = counted(records);
	const context = contextOf({ ...joinFiles([]), records: value, all: value }, land, {
		traces: new Set(),
		stations: new Map(),
		isTold: () => false
	});
	const before = reads();
	// the findings are made while they are asked for
	expect(Array.from(check(context)).every(({ message }) => message !== '')).toBe(true);
	return reads() - before;
}

test.each(rules.map((rule) => [rule.id, rule] as const))(
	'the work of the rule %s grows no faster than n log n',
	(_, rule) => {
		const few = readsOf(rule, COUNT);
		expect(few).toBeGreaterThanOrEqual(COUNT);
		expect(readsOf(rule, FACTOR * COUNT) / few).toBeLessThan(MOST_GROWTH);
	}
);

/** How many functions are called to read a file with as many records, each with a fault of YAML. */
function callsOf(count: number): number {
	const record = (_: unknown, index: number) =>
		`- id: x-${index}\n  name: X\n  name_zh: 某\n  name_zh_status: 0x10\n`;
	const text = Array.from({ length: count }, record).join('');
	return callsIn(() => {
		expect(parseFile({ name: 'hubs.yaml', file: 'hubs.yaml', text }).problems).toHaveLength(count);
	});
}

test('the work to read a file of faulty records grows no faster than n log n', () => {
	// the first run also counts what is made once
	callsOf(COUNT);
	const few = callsOf(COUNT);
	expect(few).toBeGreaterThanOrEqual(COUNT);
	expect(callsOf(FACTOR * COUNT) / few).toBeLessThan(MOST_GROWTH);
});
