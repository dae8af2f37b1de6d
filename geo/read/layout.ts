import type * as v from 'valibot';
import * as network from './network-schema';
import { shown } from './problem';
import * as schema from './schema';
import type { Records } from './schema';
import { tour } from './tour-schema';

/** Kinds with one record a file: the name of the file is the id. */
const FILES = {
	sites: schema.site,
	legs: network.leg,
	routes: network.route,
	sources: schema.source,
	tours: tour
} as const;
/** Kinds with one list file. */
const LISTS = {
	cities: schema.city,
	nodes: network.node,
	hubs: network.hub,
	organisations: schema.organisation,
	agreements: schema.agreement,
	relations: schema.relation,
	events: schema.event,
	measures: schema.measure,
	changes: schema.change
} as const;
const ID = /^[a-z][a-z0-9-]*$/;

export type Kind = keyof Records;

/** Every kind of record. */
export const KINDS = [...Object.keys(FILES), ...Object.keys(LISTS), 'claims'] as Kind[];

/** What a file holds; `id` is the name of the file where that means something. */
export type Layout = { kind: Kind; isList: boolean; entry: v.GenericSchema<unknown, object>; id?: string };

const FOLDERS = [...Object.keys(FILES), 'claims'];
const WANTED = `wanted one of ${Object.keys(FILES).join(', ')}, claims with <id>.yaml, or ${Object.keys(LISTS).join(', ')} with .yaml`;

/** Which records a file holds by its name, or what is wrong with the name. */
export function layoutOf(name: string): Layout | string {
	const [, folder = '', stem] = /^(?:([^/]+)\/)?([^/]+)\.yaml$/.exec(name) ?? [];
	if (stem === undefined) return `found the file ${shown(name)}, ${WANTED}`;
	if (folder === '' && isKey(LISTS, stem)) return { kind: stem, isList: true, entry: LISTS[stem] };
	if (folder !== 'claims' && !isKey(FILES, folder)) return `found the file ${shown(name)}, ${WANTED}`;
	if (!ID.test(stem)) return `found the file name ${shown(stem)}, wanted an id like "qinzhou-port"`;
	if (folder === 'claims') return { kind: 'claims', isList: true, entry: schema.claim, id: stem };
	return { kind: folder, isList: false, entry: FILES[folder], id: stem };
}

/** What a file was meant to hold whose name is wrong in its case or ending, or a folder of records that is none. */
export function meantBy(name: string): Layout | null {
	const plain = name.normalize('NFKC').toLowerCase();
	const kind = KINDS.find((one) => one === plain && FOLDERS.includes(one));
	if (kind) return { kind, isList: true, entry: schema.claim };
	const at = layoutOf(plain.replace(/\.(?:ya?ml|json|txt)(?:\.[a-z]+|~)?$/, '.yaml'));
	return typeof at === 'string' ? null : at;
}

/** What is wrong with a folder at this place; null for one that holds records. */
export function strayFolder(name: string): string | null {
	if (FOLDERS.includes(name)) return null;
	if (name.endsWith('.yaml'))
		return `found a folder with the name of a file, ${shown(name)}, wanted a regular file`;
	return `found the folder ${shown(name)}, wanted only ${FOLDERS.join(', ')}, with files and no folders in them`;
}

function isKey<T extends object>(object: T, key: string): key is Extract<keyof T, string> {
	return Object.hasOwn(object, key);
}
