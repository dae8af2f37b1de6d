import * as v from 'valibot';
import { expect, test } from 'vitest';
import { place } from '../basemap/place';
import * as schema from './schema';
import { schemaProblems, WORDED } from './problem';

type Part = v.GenericSchema & {
	entries?: Record<string, Part>;
	items?: Part[];
	item?: Part;
	wrapped?: Part;
	pipe?: Part[];
};

/** Every kind of test that a schema makes, at any depth; those that only change a value can't fail. */
function typesOf({ type, kind, entries = {}, items = [], item, wrapped, pipe = [] }: Part): string[] {
	const own = (kind as string) === 'transformation' || wrapped ? [] : [type];
	const parts = [...Object.values(entries), ...items, ...pipe.slice(1)];
	return [...own, ...[...parts, item, wrapped].flatMap((part) => (part ? typesOf(part) : []))];
}

const records = Object.values(schema).filter((value) => typeof value === 'object') as unknown as Part[];

test('every test that a schema of the records makes has words of its own', () => {
	const types = new Set([...records, place as unknown as Part].flatMap(typesOf));
	expect(types.size).toBeGreaterThan(8);
	expect([...types].filter((type) => !WORDED.has(type))).toEqual([]);
});

test.each([undefined, null, NaN, Infinity, -1, 0.5, 1e9, '', ' ', 'x', true, [], [1], {}, { x: 1 }])(
	'no message speaks in the words of the schema library: %j',
	(value) => {
		const written = { place: () => ({ file: 'a.yaml', line: 1 }), isBlank: () => false };
		const parts = records.flatMap((record) => Object.entries(record.entries ?? {}));
		const messages = parts.flatMap(([key, part]) => {
			const { issues = [] } = v.safeParse(v.strictObject({ [key]: part }), { [key]: value });
			return schemaProblems(written, [], issues).map(({ message }) => message);
		});
		expect(messages.length).toBeGreaterThan(0);
		expect(
			messages.filter((message) => /undefined|invalid|expected|received|[\\^$]|another value/i.test(message))
		).toEqual([]);
	}
);
