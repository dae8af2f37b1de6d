import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
		'hubs.yaml:2: schema: name: found an empty text, wanted some text',
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
	['a key twice', `${HUB}  name: Again\n`, 5, 'found the key "name" again, wanted it once'],
	['an anchor', HUB.replace('Port', '&a Port'), 2, 'found the anchor "&a", wanted the values themselves'],
	[
		'an alias',
		HUB.replace('港', '*a').replace('Port', '&a Port'),
		2,
		'found the anchor "&a" and 1 more anchors or aliases, wanted the values themselves'
	],
	['an alias of nothing', HUB.replace('港', '*a'), 3, 'found the alias "*a", wanted the values themselves'],
	['a tag', HUB.replace('Port', '!!binary Port'), 2, 'found the tag "tag:yaml.org,2002:binary", wanted'],
	['a tag of its own', HUB.replace('Port', '!thing Port'), 2, 'found the tag "!thing", wanted'],
	['a prototype key', `${HUB}  __proto__: {}\n`, 5, 'found the key "__proto__"'],
	['a merge key', `${HUB}  <<: {}\n`, 5, 'found the key "<<"'],
	['a key that is a list', `${HUB}  ? [a]\n  : 1\n`, 5, 'found a key that is no text'],
	['a tab as indent', '- id: port\n\tname: Port\n', 2, 'found a tab as indent, wanted spaces'],
	['two documents', `${HUB}---\n${HUB}`, 5, 'found a second document'],
	['a directive', `%YAML 1.1\n---\n${HUB}`, 1, 'found a line that begins with %'],
	['a map for a list', 'a: 1\n', 1, 'found a map of keys, wanted a list of records'],
	['a text for a list', 'port\n', 1, 'found "port", wanted a list of records'],
	['an empty file', '', 1, 'found an empty file, wanted records, or [] for none'],
	['a list ten thousand levels deep', '['.repeat(10_000), 1, 'found too many levels'],
	[
		'a value forty levels deep',
		`${HUB}  x: ${'['.repeat(40)}${']'.repeat(40)}\n`,
		5,
		'found more than 16 levels'
	],
	['a quote that nothing closes', HUB.replace('Port', '"Port'), 2, 'found " without its end'],
	['a bracket that nothing closes', `${HUB}  aliases: [a, b\n`, 5, 'found [ without its end'],
	['a colon in a text', HUB.replace('Port', 'Port: the'), 2, 'found a second "key:" in one value'],
	[
		'a text that begins with a sign of YAML',
		HUB.replace('Port', '@port'),
		2,
		'found a text that begins with'
	],
	['a wrong indent', HUB.replace('  name_zh:', '   name_zh:'), 3, 'found a line that is indented unlike'],
	['line ends of old machines', HUB.replaceAll('\n', '\r'), 1, 'found a carriage return alone'],
	['infinity', HUB.replace('Port', '.inf'), 2, 'found .inf, wanted a finite number'],
	['no number', HUB.replace('Port', '.nan'), 2, 'found .nan, wanted a finite number'],
	['an octal number', HUB.replace('Port', '0o17'), 2, 'found 0o17, wanted a number in plain digits'],
	['a hexadecimal number', HUB.replace('Port', '0x1F'), 2, 'found 0x1F, wanted a number in plain digits'],
	['a number with a zero before it', HUB.replace('Port', '017'), 2, 'found 017, wanted a number in plain'],
	['a number with an exponent', HUB.replace('Port', '1e3'), 2, 'found 1e3, wanted a number in plain digits'],
	['a number of too many digits', HUB.replace('Port', '12345678901234567890'), 2, 'found "1234567890'],
	['a number for a text', HUB.replace('Port', '2024'), 2, 'name: found 2024, wanted text, in quotes'],
	['a yes for a text', HUB.replace('Port', 'true'), 2, 'name: found true, wanted text, in quotes'],
	['nothing for a text', HUB.replace(' Port', ''), 2, 'name: found nothing, wanted text'],
	['a list for a text', HUB.replace('Port', '[a, b]'), 2, 'name: found a list of 2, wanted text'],
	['a list for a record', `${HUB}- [a]\n`, 5, 'found a list of 1, wanted a map of keys'],
	['an empty record', `${HUB}- {}\n`, 5, 'found a map without keys, wanted those of the schema']
])('%s is refused, in one problem', (_, text, line, message) => {
	const { problems } = read({ 'hubs.yaml': text });
	expect(problems.map((problem) => `${problem.line} ${problem.message}`)).toEqual([
		expect.stringContaining(`${line} ${message}`)
	]);
});

test('a bomb of aliases is one problem', () => {
	const bomb = Array.from({ length: 9 }, (_, level) =>
		level === 0
			? 'a0: &a0 x'
			: `a${level}: &a${level} [${Array(9)
					.fill(`*a${level - 1}`)
					.join(', ')}]`
	).join('\n');
	expect(read({ 'hubs.yaml': bomb }).lines).toEqual([
		'hubs.yaml:1: yaml: found the anchor "&a0" and 80 more anchors or aliases, wanted the values themselves'
	]);
});

test('a file at the wrong place or of the wrong name is a problem of its own', () => {
	const { lines } = read({
		'sites/Big Port.yaml': 'a: 1\n',
		'sites/deep/port.yaml': 'a: 1\n',
		'sites/port.yml': 'a: 1\n',
		'Hubs.yaml': HUB,
		'hubs.yaml': HUB,
		'notes.txt': '',
		'.DS_Store': 'x',
		'sites/.hidden.yaml': 'a: 1\n'
	});
	expect(lines.map((line) => line.replace(/, wanted.*/, ''))).toEqual([
		'Hubs.yaml:1: file-name: found the file "Hubs.yaml"',
		'notes.txt:1: file-name: found the file "notes.txt"',
		'sites/.hidden.yaml:1: file-name: found the file name ".hidden"',
		'sites/Big Port.yaml:1: file-name: found the file name "Big Port"',
		'sites/deep:1: file-name: found the folder "sites/deep"',
		'sites/port.yml:1: file-name: found the file "sites/port.yml"'
	]);
});

test('the name of a file is shown on one line, whatever it holds', () => {
	const { lines } = read({ 'hubs.yaml': HUB, 'sites/a\nb\u202e.yaml': 'a: 1\n' });
	expect(lines).toEqual([
		'sites/a\\u{a}b\\u{202e}.yaml:1: file-name: found the file name "a\\nb\\u{202e}", wanted an id like "qinzhou-port"'
	]);
});

test.each([
	[
		'GBK',
		new Uint8Array([0x23, 10, 0x2d, 0x20, 0xc4, 0xe3, 0xba, 0xc3]),
		2,
		'found bytes that are not UTF-8'
	],
	['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, 0x2d, 0, 0x20, 0]), 1, 'found a text in UTF-16'],
	['UTF-16 the other way round', new Uint8Array([0xfe, 0xff, 0, 0x2d, 0, 0x20]), 1, 'found a text in UTF-16'],
	['UTF-16 without a mark', new Uint8Array([0x2d, 0, 0x20, 0, 0x61, 0]), 1, 'found a text in UTF-16 or'],
	['half of a surrogate pair', new Uint8Array([0x2d, 0x20, 0xed, 0xa0, 0x80]), 1, 'found bytes that are not']
])('a file in %s is one problem, where it begins', (_, bytes, line, message) => {
	const { problems, unread } = read({ 'hubs.yaml': bytes });
	expect(problems.map((problem) => `${problem.line} ${problem.rule} ${problem.message}`)).toEqual([
		expect.stringContaining(`${line} encoding ${message}`)
	]);
	expect([...unread]).toEqual(['hubs']);
});

test('nothing but regular files is read: no link is followed', () => {
	const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
	made.push(elsewhere);
	writeFileSync(join(elsewhere, 'port.yaml'), 'a: 1\n');
	const directory = mkdtempSync(join(tmpdir(), 'records-'));
	made.push(directory);
	mkdirSync(join(directory, 'sites', 'folder.yaml'), { recursive: true });
	writeFileSync(join(directory, 'hubs.yaml'), HUB);
	symlinkSync(join(elsewhere, 'port.yaml'), join(directory, 'sites', 'file.yaml'));
	symlinkSync(elsewhere, join(directory, 'legs'));
	symlinkSync(join(directory, 'sites'), join(directory, 'sites', 'circle'));
	symlinkSync('nowhere', join(directory, 'nodes.yaml'));
	spawnSync('sh', ['-c', 'mkfifo "$0"', join(directory, 'sites', 'pipe.yaml')]);
	const result = readRecords(directory);
	expect(
		result.problems.map((problem) =>
			formatProblem(problem)
				.slice(directory.length + 1)
				.replace(/, .*/, '')
		)
	).toEqual([
		'legs:1: file-name: found a symbolic link',
		'nodes.yaml:1: file-name: found a symbolic link',
		'sites/circle:1: file-name: found a symbolic link',
		'sites/file.yaml:1: file-name: found a symbolic link',
		'sites/folder.yaml:1: file-name: found a folder with the name of a file',
		'sites/pipe.yaml:1: file-name: found a named pipe'
	]);
	expect([...result.ids.sites]).toEqual(['file', 'folder', 'pipe']);
	expect([...result.unread].sort()).toEqual(['legs', 'nodes']);
});

test('a file that is too large is not read', () => {
	const { lines } = read({ 'sites/port.yaml': 'x'.repeat(1_000_001), 'hubs.yaml': HUB });
	expect(lines).toEqual(['sites/port.yaml:1: file-name: found 1.0 MB, wanted at most 1.0 MB in one file']);
});

test('a folder that is not there, or no folder, or empty is told in a sentence', () => {
	const directory = mkdtempSync(join(tmpdir(), 'records-'));
	made.push(directory);
	writeFileSync(join(directory, 'file'), '');
	mkdirSync(join(directory, 'empty'));
	const told = (name: string) => readRecords(join(directory, name)).problems.map(({ message }) => message);
	expect(told('nowhere')).toEqual(['found nothing of this name, wanted a folder of records']);
	expect(told('file')).toEqual(['found something that is no folder, wanted a folder of records']);
	expect(told('empty')).toEqual(['found a folder without records, wanted one like geo/records']);
});

test('an empty list file holds no records', () => {
	expect(read({ 'hubs.yaml': '# none yet\n' }).lines).toEqual([]);
});

test('a byte order mark and Windows line ends are read as plain text', () => {
	const { records, lines } = read({ 'hubs.yaml': `\uFEFF${HUB.replaceAll('\n', '\r\n')}` });
	expect(lines).toEqual([]);
	expect(records.hubs[0]?.name).toBe('Port');
});
