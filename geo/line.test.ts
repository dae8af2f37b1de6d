import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAndCheck } from './pipeline';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LEG = 'qinzhou-nanning';
const copy = mkdtempSync(join(tmpdir(), 'line-'));
const records = join(copy, 'records');
const trace = join(copy, 'osm', `${LEG}.geojson`);
const right = readFileSync(join(ROOT, 'tests/fixtures/osm', `${LEG}.geojson`), 'utf8');

beforeAll(() => {
	for (const part of ['records', 'osm']) {
		cpSync(join(ROOT, 'tests/fixtures', part), join(copy, part), { recursive: true });
	}
});
afterAll(() => rmSync(copy, { recursive: true }));

/** What the check tells of the small record set with another text of its trace. */
function told(from: string, to: string): string[] {
	expect(right.split(from)).toHaveLength(2);
	writeFileSync(trace, right.replace(from, to));
	const { problems } = readAndCheck(records);
	writeFileSync(trace, right);
	return problems.map(
		({ file, line, rule, message }) => `${file.slice(copy.length + 1)}:${line} ${rule}: ${message}`
	);
}

test.each([
	[
		'jumps',
		'[108.65, 21.98], [108.5, 22.4], [108.32',
		'[108.65, 21.98], [108.6, 22.12], [108.5, 22.4], [108.32',
		/^osm\/qinzhou-nanning.geojson:11 trace: found \d+\.\d km straight/
	],
	[
		'turns back',
		'[108.6, 21.72],',
		'[108.6, 21.72], [108.64, 21.77], [108.62, 21.74],',
		/found a turn of 1\d\d°/
	],
	[
		'strays over a border',
		'[108.32, 22.82]]',
		'[108.32, 22.82], [108.25, 22.8], [108.2, 22.75], [108.1, 22.7], [108, 22.7], [107.9, 22.7], [107.8, 22.65], [107.7, 22.6], [107.6, 22.55], [107.5, 22.5], [107.4, 22.45], [107.3, 22.4], [107.2, 22.35], [107.1, 22.3], [107, 22.25], [106.9, 22.2], [106.8, 22.15], [106.7, 22.1], [106.6, 22.05], [106.5, 22]]',
		/beyond the countries of the leg/
	],
	[
		'misses its station',
		'[108.6, 21.72]',
		'[108.61, 21.74]',
		/^records\/legs\/qinzhou-nanning.yaml:6 line: found the trace \d\.\d\d km from 108.6, 21.72/
	]
])('a line that %s is refused where it does', (_, from, to, message) => {
	expect(told(from, to)).toContainEqual(expect.stringMatching(message));
});

test('the command takes a line that fits its leg, and says what it found of one that does not', () => {
	const run = (file: string, leg: string) => {
		const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
		const options = { cwd: ROOT, encoding: 'utf8' } as const;
		return spawnSync(process.execPath, [tsx, join(ROOT, 'geo/line.ts'), file, leg, records], options);
	};
	const file = join(copy, 'new.geojson');
	writeFileSync(file, right.replace('[108.65, 21.98], [108.5', '[108.65, 21.98], [108.6, 22.1], [108.5'));
	const refused = run(file, LEG);
	expect(refused.stderr).toMatch(
		/new\.geojson:11: trace: found 14\.\d km straight from 108\.65, 21\.98 to 108\.6, 22\.1/
	);
	expect(refused.status).toBe(1);
	expect(readFileSync(trace, 'utf8')).toBe(right);

	writeFileSync(file, right.replace('made-up line', 'line made up again'));
	const taken = run(file, LEG);
	expect(taken.stderr).toBe('');
	expect(taken.stdout).toMatch(
		/^qinzhou-nanning: \d+\.\d km before, \d+\.\d km after\nbefore and after: .*\.png\n/
	);
	expect(readFileSync(trace, 'utf8')).toContain('line made up again');
	expect(readFileSync(join(records, 'legs', `${LEG}.yaml`), 'utf8')).toContain(
		`alignment: traced\ntrace: ${LEG}`
	);
}, 120_000);
