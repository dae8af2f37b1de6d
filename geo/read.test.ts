import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { formatProblem } from './problem';
import { readRecords, type ReadResult } from './read';

const made: string[] = [];
afterEach(() => made.splice(0).forEach((directory) => rmSync(directory, { recursive: true })));

function read(files: Record<string, string | Uint8Array>): ReadResult & { lines: string[] } {
	const directory = mkdtempSync(join(tmpdir(), 'records-'));
	made.push(directory);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(directory, name)), { recursive: true });
		writeFileSync(join(directory, name), text);
	}
	const result = readRecords(directory);
	return {
		...result,
		lines: result.problems.map((problem) => formatProblem(problem).slice(directory.length + 1))
	};
}

const HUB = '- id: port\n  name: Port\n  name_zh: 港\n  name_zh_status: common\n';

test('a list file gives its records sorted by id, with the defaults of the schema', () => {
	const { records, lines } = read({ 'hubs.yaml': HUB + HUB.replace('id: port', 'id: gate') });
	expect(lines).toEqual([]);
	expect(records.hubs.map(({ id }) => id)).toEqual(['gate', 'port']);
	expect(records.hubs[0]?.aliases).toEqual([]);
});

test('the name of a file is the id of its record, and the subject of its claims', () => {
	const { records, locate, lines } = read({
		'sources/page-2024.yaml':
			'title: A page\ntitle_zh: 页面\npublisher: P\npublisher_zh: 社\nkind: page\nquality: good\nlanguage: en\ndate: "2024"\ndate_basis: stated\nurl: null\n',
		'claims/gkc.yaml':
			'- id: gkc-area\n  measure: area\n  value: 178\n  unit: square-km\n  as_of: "2024"\n  date_basis: stated\n  source: page-2024\n  locator: paragraph 1\n  statement: It has 178 km².\n  statement_zh: 面积178平方公里。\n'
	});
	expect(lines).toEqual([]);
	expect(records.sources[0]?.id).toBe('page-2024');
	const [claim] = records.claims;
	expect(claim).toMatchObject({ id: 'gkc-area', subject: 'gkc', value_max: null, qualifier: 'exact' });
	expect(claim && locate(claim, ['unit']).line).toBe(4);
	expect(claim && locate(claim, ['no-such-key']).line).toBe(1);
});

test('every fault of a record is told with its line, and the record is left out', () => {
	const { records, lines, ids } = read({
		'hubs.yaml':
			'- id: Port!\n  name: ""\n  name_zh: 港\n  name_zh_status: guessed\n  colour: red\n- id: bad\n'
	});
	expect(records.hubs).toEqual([]);
	expect([...ids.hubs]).toEqual(['Port!', 'bad']);
	expect(lines).toEqual([
		'hubs.yaml:1: schema: id: found "Port!", wanted an id like "qinzhou-port"',
		'hubs.yaml:2: schema: name: found "", wanted some text',
		'hubs.yaml:4: schema: name_zh_status: found "guessed", wanted "official", "published", "common", "translated", "unverified"',
		'hubs.yaml:5: schema: found the key "colour", wanted only keys of the schema',
		'hubs.yaml:6: schema: found no key "name", wanted one',
		'hubs.yaml:6: schema: found no key "name_zh", wanted one',
		'hubs.yaml:6: schema: found no key "name_zh_status", wanted one'
	]);
});

test('a right record beside a wrong one is kept', () => {
	expect(read({ 'hubs.yaml': `- id: bad\n${HUB}` }).records.hubs.map(({ id }) => id)).toEqual(['port']);
});

test.each([
	['a key twice', `${HUB}  name: Again\n`, 5, 'found Map keys must be unique'],
	['an anchor', HUB.replace('Port', '&a Port'), 2, 'found the anchor "&a"'],
	['an alias', HUB.replace('港', '*a').replace('Port', '&a Port'), 3, 'found the alias "*a"'],
	['a tag', HUB.replace('Port', '!!binary Port'), 2, 'found the tag "tag:yaml.org,2002:binary"'],
	['a prototype key', `${HUB}  __proto__: {}\n`, 5, 'found the key "__proto__"'],
	['a merge key', `${HUB}  <<: {}\n`, 5, 'found the key "<<"'],
	['a key that is a list', `${HUB}  ? [a]\n  : 1\n`, 5, 'found a key that is no text'],
	['a tab as indent', '- id: port\n\tname: Port\n', 2, 'found Unexpected scalar at node end'],
	['two documents', `${HUB}---\n${HUB}`, 5, 'found Source contains multiple documents'],
	['a map for a list', 'a: 1\n', 1, 'found a map, wanted a list of records'],
	['a list ten thousand levels deep', '['.repeat(10_000), 1, 'found too many levels']
])('%s is refused', (_, text, line, message) => {
	const { problems } = read({ 'hubs.yaml': text });
	expect(problems.map((problem) => `${problem.line} ${problem.message}`)).toContainEqual(
		expect.stringContaining(`${line} ${message}`)
	);
});

test('a file at the wrong place, of the wrong name or in another encoding is a problem of its own', () => {
	const { lines } = read({
		'sites/Big Port.yaml': '',
		'sites/deep/port.yaml': '',
		'notes.txt': '',
		'hubs.yaml': new Uint8Array([0x2d, 0x20, 0xc4, 0xe3, 0xba, 0xc3])
	});
	expect(
		lines.map((line) =>
			line
				.split(': ')
				.slice(0, 3)
				.join(': ')
				.replace(/, wanted.*/, '')
		)
	).toEqual([
		'hubs.yaml:1: encoding: found bytes that are not UTF-8',
		'notes.txt:1: file-name: found the file "notes.txt"',
		'sites/Big Port.yaml:1: file-name: found the file name "Big Port"',
		'sites/deep/port.yaml:1: file-name: found the file "sites/deep/port.yaml"'
	]);
});

test('an empty list file holds no records', () => {
	expect(read({ 'hubs.yaml': '# none yet\n' }).lines).toEqual([]);
});

test('a byte order mark and Windows line ends are read as plain text', () => {
	const { records, lines } = read({ 'hubs.yaml': `\uFEFF${HUB.replaceAll('\n', '\r\n')}` });
	expect(lines).toEqual([]);
	expect(records.hubs[0]?.name).toBe('Port');
});
