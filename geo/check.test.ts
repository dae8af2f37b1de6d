import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'records-'));
afterAll(() => rmSync(copy, { recursive: true }));

function check(directory: string): { lines: string[]; status: number | null } {
	const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
	const { stdout, status } = spawnSync(process.execPath, [tsx, join(ROOT, 'geo/check.ts'), directory], {
		cwd: ROOT,
		encoding: 'utf8'
	});
	return { lines: stdout.trimEnd().split('\n'), status };
}

test('the command says in one line that the records are right', () => {
	expect(check('tests/fixtures/records')).toEqual({ lines: ['records: 0 errors, 0 warnings'], status: 0 });
});

test('the command prints every problem and fails', () => {
	cpSync(join(ROOT, 'tests/fixtures/records'), copy, { recursive: true });
	writeFileSync(
		join(copy, 'hubs.yaml'),
		'- id: qinzhou\n  name: Qinzhou\n  name_zh: Qinzhou2\n  name_zh_status: common\n'
	);
	writeFileSync(join(copy, 'notes.txt'), '');
	const { lines, status } = check(copy);
	expect(lines.map((line) => line.replace(`${copy}/`, '').split(':').slice(0, 3).join(':'))).toEqual([
		'hubs.yaml:3: language',
		'nodes.yaml:69: reference',
		'notes.txt:1: file-name',
		'records: 3 errors, 0 warnings'
	]);
	expect(status).toBe(1);
});
