import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';
import { readRecords } from './read';
import type { Records } from './schema';

const { records } = readRecords('geo/records');

/** Subjects of claims and relations that are not records of their own. */
const SPECIAL_SUBJECTS = ['corridor', 'bilateral'];

type Named = Extract<Records[keyof Records][number], { id: string }>;

const named: Named[] = [
	records.sites,
	records.cities,
	records.nodes,
	records.hubs,
	records.legs,
	records.routes,
	records.organisations,
	records.agreements,
	records.events,
	records.sources,
	records.claims
].flat();
/** Every id of a record, and every relation written as `from type to`. */
const known = new Set([
	...SPECIAL_SUBJECTS,
	...named.map(({ id }) => id),
	...records.relations.map(({ from, type, to }) => `${from} ${type} ${to}`)
]);

function fixture<T>(name: string, shape: v.GenericSchema<unknown, T>): T {
	return v.parse(shape, parse(readFileSync(`tests/fixtures/${name}.yaml`, 'utf8')));
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const row = v.strictObject({
	n: v.number(),
	holds: v.optional(v.array(text), []),
	nothing: v.optional(v.string(), '')
});
const sentences = v.array(v.strictObject({ source: text, text, count: v.number(), rows: v.array(row) }));
const entries = v.array(v.strictObject({ entry: text, became: v.pipe(v.array(text), v.nonEmpty()) }));
const shown = v.strictObject({
	id: text,
	how: v.picklist(['conflict', 'note', 'date-basis', 'placeholder'])
});
const traps = v.array(
	v.strictObject({ trap: v.number(), what: text, shown: v.pipe(v.array(shown), v.nonEmpty()) })
);

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function faultsOfRow(where: string, { holds, nothing }: v.InferOutput<typeof row>): string[] {
	if (holds.length === 0 && nothing.trim() === '') return [`${where}: held by nothing, and no reason given`];
	if (holds.length > 0 && nothing !== '') return [`${where}: both held and said to hold nothing`];
	return holds.filter((id) => !known.has(id)).map((id) => `${where}: no record ${id}`);
}

test('every sentence of the texts is held by records, or said to hold nothing with the reason', () => {
	const faults = fixture('sentences', sentences).flatMap(({ source, count, rows }) => [
		...upTo(count)
			.filter((n) => rows.filter((row) => row.n === n).length !== 1)
			.map((n) => `${source} ${n}: not one row`),
		...rows
			.filter(({ n }) => !upTo(count).includes(n))
			.map(({ n }) => `${source} ${n}: beyond the count of ${count}`),
		...rows.flatMap((row) => faultsOfRow(`${source} ${row.n}`, row))
	]);
	expect(faults).toEqual([]);
});

test('the table of sentences covers each primary article', () => {
	const primary = records.sources.filter(({ kind }) => kind === 'article').map(({ id }) => id);
	expect(
		fixture('sentences', sentences)
			.map(({ source }) => source)
			.sort()
	).toEqual(primary.sort());
});

test('each of the 46 entries of the research became a record', () => {
	const rows = fixture('entries', entries);
	expect(new Set(rows.map(({ entry }) => entry)).size).toBe(46);
	const lost = rows.flatMap(({ entry, became }) =>
		became.filter((id) => !known.has(id)).map((id) => `${entry}: no record ${id}`)
	);
	expect(lost).toEqual([]);
});

/** Whether the record makes the trap visible in the way that the table says. */
function isVisible(record: Named, how: v.InferOutput<typeof shown>['how']): boolean {
	if (how === 'conflict') return 'conflicts_with' in record && record.conflicts_with.length > 0;
	if (how === 'placeholder') return 'position' in record && record.position?.placeholder === true;
	if (how === 'note')
		return (
			('notes' in record && record.notes.length > 0) ||
			('note' in record && record.note !== undefined) ||
			('length_note' in record && record.length_note !== undefined)
		);
	return 'date_basis' in record && record.date_basis !== 'stated' && record.date_reason !== undefined;
}

test('each of the seventeen traps of the research is visible in the records', () => {
	const rows = fixture('traps', traps);
	expect(rows.map(({ trap }) => trap)).toEqual(upTo(17));
	const hidden = rows.flatMap(({ trap, shown }) =>
		shown
			.filter(({ id, how }) => !named.some((record) => record.id === id && isVisible(record, how)))
			.map(({ id, how }) => `trap ${trap}: ${id} shows no ${how}`)
	);
	expect(hidden).toEqual([]);
});
