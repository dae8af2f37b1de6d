import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseDocument } from 'yaml';
import type { RecordFile } from '../../geo/read/parse-file';
import { type Found, readFiles } from '../../geo/read/read';
import type { Records } from '../../geo/read/schema';

type Kind = keyof Records;
type Path = (string | number)[];
/** A record as it stands in its file, before any default. */
export type Item = { name: string; path: Path; id: string; value: Record<string, unknown> };
/** What a mutation does to the files: set a field, take one away, add a record to a list, or write a file. */
export type Edit =
	| { kind: 'set'; name: string; path: Path; value: unknown }
	| { kind: 'delete'; name: string; path: Path }
	| { kind: 'write'; name: string; text: string }
	/** what no text can be: a link, a folder, bytes of another encoding */
	| { kind: 'entry'; name: string; make(path: string): void };

export const RECORDS = fileURLToPath(new URL('../../geo/records', import.meta.url));

/** The real records, and chance: the same seed makes the same choices. */
export class World {
	readonly files: RecordFile[] = readFiles(RECORDS).files;
	readonly #items = new Map<Kind, Item[]>();
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
		for (const { name, text } of this.files) this.#read(name, parse(text) as unknown);
	}

	#read(name: string, value: unknown): void {
		const [folder, stem = ''] = name.replace(/\.yaml$/, '').split('/');
		const kind = folder as Kind;
		const items = this.#items.get(kind) ?? [];
		this.#items.set(kind, items);
		if (!Array.isArray(value)) items.push({ name, path: [], id: stem, value: value as Item['value'] });
		else {
			for (const [index, item] of (value as Item['value'][]).entries()) {
				items.push({ name, path: [index], id: String(item.id), value: item });
			}
		}
	}

	items(kind: Kind): Item[] {
		return this.#items.get(kind) ?? [];
	}

	/** A number from 0 up to 1: mulberry32. */
	random(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** One of a list; where nothing fits, the fault cannot be planted in these records. */
	pick<T>(list: readonly T[]): T {
		const item = list[Math.floor(this.random() * list.length)];
		if (item === undefined)
			throw new Error('nothing to plant the fault in, wanted records that it can strike');
		return item;
	}

	pickItem(kinds: readonly Kind[], fits: (item: Item) => boolean = () => true): Item {
		return this.pick(kinds.flatMap((kind) => this.items(kind)).filter(fits));
	}
}

export function set({ name, path }: Item, field: string | Path, value: unknown): Edit {
	return { kind: 'set', name, path: [...path, ...[field].flat()], value };
}

export function remove({ name, path }: Item, field: string | Path): Edit {
	return { kind: 'delete', name, path: [...path, ...[field].flat()] };
}

/** The files after some edits; files that no edit names are the same objects as before. */
export function edited(files: RecordFile[], edits: Edit[]): RecordFile[] {
	const written = edits.flatMap((edit) => {
		if (edit.kind !== 'write') return [];
		return [{ name: edit.name, file: `${RECORDS}/${edit.name}`, text: edit.text }];
	});
	const kept = files.filter(({ name }) => !written.some((file) => file.name === name));
	const changed = kept.map((file) => {
		const own = edits.filter(({ kind, name }) => (kind === 'set' || kind === 'delete') && name === file.name);
		if (own.length === 0) return file;
		const document = parseDocument(file.text);
		for (const edit of own) {
			if (edit.kind === 'set') document.setIn(edit.path, edit.value);
			if (edit.kind === 'delete') document.deleteIn(edit.path);
		}
		return { ...file, text: document.toString({ lineWidth: 0 }) };
	});
	return [...changed, ...written];
}

/** The edits that no text can be, made in a folder of their own and read from there. */
export function readEntries(edits: Edit[]): Found {
	const entries = edits.filter((edit) => edit.kind === 'entry');
	if (entries.length === 0) return { files: [], unreadable: [] };
	const folder = mkdtempSync(join(tmpdir(), 'entries-'));
	for (const { name, make } of entries) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		make(join(folder, name));
	}
	const found = readFiles(folder);
	rmSync(folder, { recursive: true });
	return found;
}
