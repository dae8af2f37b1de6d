import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { formatProblem } from '../read/problem';
import { checkAll } from './run';
import { rules } from './rules';

const FIXTURE = fileURLToPath(new URL('../../tests/fixtures/records', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'records-'));
afterAll(() => rmSync(copy, { recursive: true }));

test('the small record set of the tests breaks no rule', () => {
	const { records, problems } = checkAll(FIXTURE);
	expect(problems.map(formatProblem)).toEqual([]);
	expect(records.claims).toHaveLength(7);
});

test('faults of reading and of rules come in one list, in the order of the files', () => {
	cpSync(FIXTURE, join(copy, 'records'), { recursive: true });
	writeFileSync(join(copy, 'records', 'hubs.yaml'), '- id: qinzhou\n');
	writeFileSync(join(copy, 'records', 'sources', 'stray.yaml'), 'title: [\n');
	const { problems } = checkAll(join(copy, 'records'));
	expect(problems.map(({ file, rule }) => `${file.slice(copy.length + 9)} ${rule}`)).toEqual([
		'hubs.yaml schema',
		'hubs.yaml schema',
		'hubs.yaml schema',
		'nodes.yaml reference',
		'sources/stray.yaml yaml'
	]);
});

test('the real records hold no error', () => {
	const { problems } = checkAll(fileURLToPath(new URL('../records', import.meta.url)));
	expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
});

test('every rule has an id of its own', () => {
	expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
