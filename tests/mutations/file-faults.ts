import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Fault } from './fault';
import { set, type World } from './world';

const LISTS = ['nodes.yaml', 'events.yaml', 'relations.yaml', 'organisations.yaml', 'hubs.yaml'];

const entry =
	(name: string, make: (path: string) => void): Fault['plant'] =>
	() => [{ kind: 'entry', name, make }];

function recordFile(world: World): { name: string; text: string } {
	return world.pick(world.files.filter(({ name }) => /^(?:sites|legs|routes|sources)\//.test(name)));
}

const encoded =
	(encode: (text: string) => Buffer): Fault['plant'] =>
	(world) => {
		const { name, text } = recordFile(world);
		return [{ kind: 'entry', name, make: (path) => writeFileSync(path, encode(text)) }];
	};

const rewritten =
	(change: (text: string) => string): Fault['plant'] =>
	(world) => {
		const { name, text } = recordFile(world);
		return [{ kind: 'write', name, text: change(text) }];
	};

const number =
	(source: string): Fault['plant'] =>
	(world) => {
		const { name, text } = world.pick(world.files.filter((file) => /^ {2}value: \d/m.test(file.text)));
		return [{ kind: 'write', name, text: text.replace(/^( {2}value: )\d.*$/m, `$1${source}`) }];
	};

/** Faults of the files themselves: what they are, how they are written, and what YAML can do. */
export const fileFaults: Fault[] = [
	{ rule: 'file-name', plant: entry('sites/away.yaml', (path) => symlinkSync('/dev/null', path)) },
	{ rule: 'file-name', plant: entry('sites/gone.yaml', (path) => symlinkSync('nowhere', path)) },
	{ rule: 'file-name', plant: entry('sites/round', (path) => symlinkSync('.', path)) },
	{ rule: 'file-name', plant: entry('claims/folder.yaml', (path) => mkdirSync(path)) },
	{ rule: 'file-name', plant: entry('places', (path) => mkdirSync(path)) },
	{ rule: 'file-name', plant: entry('sites/site.yml', (path) => writeFileSync(path, 'name: A\n')) },
	{ rule: 'file-name', plant: entry('sites/.site.yaml', (path) => writeFileSync(path, 'name: A\n')) },
	{
		rule: 'file-name',
		plant: entry('sites/large.yaml', (path) => writeFileSync(path, 'x'.repeat(1_100_000)))
	},
	{ rule: 'schema', plant: entry('sites/empty.yaml', (path) => writeFileSync(path, '')) },
	{ rule: 'encoding', plant: encoded((text) => Buffer.from(`\ufeff${text}`, 'utf16le')) },
	{ rule: 'encoding', plant: encoded((text) => Buffer.from(text, 'utf16le')) },
	{
		rule: 'encoding',
		plant: encoded((text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc4, 0xe3])]))
	},
	{ rule: 'yaml', plant: number('.nan') },
	{ rule: 'yaml', plant: number('-.inf') },
	{ rule: 'yaml', plant: number('0o17') },
	{ rule: 'yaml', plant: number('0x1F') },
	{ rule: 'yaml', plant: number('1e3') },
	{ rule: 'yaml', plant: number('!!float 1') },
	{ rule: 'yaml', plant: rewritten((text) => `%YAML 1.1\n---\n${text}`) },
	{ rule: 'yaml', plant: rewritten((text) => `${text}---\n${text}`) },
	{ rule: 'yaml', plant: rewritten((text) => text.replace(/^(\w+): .*$/m, '$1:\n\t- x')) },
	{ rule: 'yaml', plant: rewritten((text) => text.replace(/^(\w+): .*$/m, '$1: "never closed')) },
	{ rule: 'yaml', plant: rewritten((text) => text.replace(/^(\w+): .*$/m, '$1: *nothing')) },
	{ rule: 'yaml', plant: rewritten((text) => `${text}deep: ${'['.repeat(40)}${']'.repeat(40)}\n`) },
	{ rule: 'yaml', plant: rewritten((text) => text.replaceAll('\n', '\r')) },
	{ rule: 'schema', plant: rewritten((text) => `${text}<<: {}\n`) },
	{ rule: 'schema', plant: number('yes') },
	{ rule: 'schema', plant: number('12:30:00') },
	{
		rule: 'schema',
		plant(world) {
			const { name, text } = world.pick(world.files.filter((file) => LISTS.includes(file.name)));
			return [{ kind: 'write', name, text: `${text}- just words\n` }];
		}
	},
	{ rule: 'schema', plant: (world) => [set(world.pickItem(['claims']), 'as_of', 2019)] },
	{ rule: 'schema', plant: (world) => [set(world.pickItem(['sites', 'events']), 'sources', {})] },
	{
		rule: 'schema',
		plant: (world) => [set(world.pickItem(['cities', 'nodes']), ['position', 'lngLat'], [103])]
	}
];
