import { stringify } from 'yaml';
import { World, type Item } from '../mutations/world';

type Fields = Item['value'];
type Copy = {
	round: number;
	/** ids of the sites, sources and claims that are copied along in this round */
	copied: ReadonlySet<string>;
};

/** How far copies of sites lie from the middle of their city, in degrees: so near that no rule asks where. */
const SPREAD = 0.02;

/**
 * The real records with `extra` more sites: copies, round after round, with their claims, their sources and their
 * relations, in both languages, spread over all cities. The same seed makes the same files, and no rule refuses one.
 * @returns the texts by name below the folder of the records
 */
export function syntheticFiles(extra: number, seed: number): Map<string, string> {
	const world = new World(seed);
	const texts = new Map(world.files.map(({ name, text }) => [name, text]));
	const sites = inFamilies(world.items('sites'));
	const relations: Fields[] = [];
	for (let made = 0, round = 1; made < extra; made += sites.length, round += 1) {
		const kept = sites.slice(0, extra - made);
		for (const [name, text] of roundFiles(world, kept, round, relations)) texts.set(name, text);
	}
	texts.set('relations.yaml', `${texts.get('relations.yaml') ?? ''}\n${stringify(relations)}`);
	return texts;
}

function roundFiles(world: World, sites: Item[], round: number, relations: Fields[]): [string, string][] {
	const ids = new Set(sites.map(({ id }) => id));
	const claims = world.items('claims').filter(({ name }) => ids.has(stemOf(name)));
	const linked = world.items('relations').filter(({ value }) => ids.has(String(value.from)));
	const cited = sourcesOf([...sites, ...claims, ...linked]);
	const sources = world.items('sources').filter(({ id }) => cited.has(id));
	const copy: Copy = { round, copied: new Set([...ids, ...cited, ...claims.map(({ id }) => id)]) };
	relations.push(...linked.map(({ value }) => renamed(value, copy) as Fields));
	const cities = citiesOf(world, sites);
	const bySubject = new Map<string, Fields[]>();
	for (const { name, value } of claims) {
		const list = bySubject.get(stemOf(name)) ?? [];
		bySubject.set(stemOf(name), [...list, copiedClaim(value, copy)]);
	}
	return [
		...sites.flatMap(({ id, value }) => {
			const city = cities.get(id);
			return city ? [written('sites', id, copiedSite(world, value, city, copy), copy)] : [];
		}),
		...sources.map(({ id, value }) => written('sources', id, copiedSource(value, copy), copy)),
		...[...bySubject].map(([id, list]) => written('claims', id, list, copy))
	];
}

/** Wholes before their parts, so that a round that is cut short leaves no part without its whole. */
function inFamilies(sites: Item[]): Item[] {
	const depth = ({ value }: Item): number => {
		const above = sites.find(({ id }) => id === value.within);
		return above ? depth(above) + 1 : 0;
	};
	return sites.toSorted((one, other) => depth(one) - depth(other));
}

/** A city for each site: parts lie in that of their whole. */
function citiesOf(world: World, sites: Item[]): Map<string, Item> {
	const cities = new Map<string, Item>();
	for (const { id, value } of sites)
		cities.set(id, cities.get(String(value.within)) ?? world.pick(world.items('cities')));
	return cities;
}

function copiedSite(world: World, site: Fields, city: Item, copy: Copy): Fields {
	const { name, name_zh, aliases = [], aliases_zh = [], position, ...rest } = renamed(site, copy) as Fields;
	const [lng, lat] = (city.value.position as { lngLat: [number, number] }).lngLat;
	const beside = (value: number): number => Number((value + SPREAD * (2 * world.random() - 1)).toFixed(4));
	const numbered = (texts: unknown): string[] => (texts as string[]).map((text) => `${text} ${copy.round}`);
	const named = {
		name: `${String(name)}, ${copy.round}`,
		name_zh: `${String(name_zh)}${copy.round}号`,
		aliases: numbered(aliases),
		aliases_zh: numbered(aliases_zh)
	};
	const place = position ? { position: { ...position, lngLat: [beside(lng), beside(lat)] } } : {};
	return { ...rest, ...named, position: null, ...place, city: city.id, country: city.value.country };
}

function copiedSource(source: Fields, copy: Copy): Fields {
	const { title, title_zh, url, ...rest } = renamed(source, copy) as Fields;
	const numbered = { title: `${String(title)}, ${copy.round}`, title_zh: `${String(title_zh)}${copy.round}` };
	return { ...rest, ...numbered, url: typeof url === 'string' ? `${url}#${copy.round}` : null };
}

function copiedClaim(claim: Fields, copy: Copy): Fields {
	const { conflicts_with: conflicts = [], ...rest } = claim;
	const kept = (conflicts as string[]).filter((id) => copy.copied.has(id));
	return renamed({ ...rest, ...(kept.length > 0 && { conflicts_with: kept }) }, copy) as Fields;
}

/** A value with the ids of everything that is copied along as those of the copies. */
function renamed(value: unknown, copy: Copy): unknown {
	if (typeof value === 'string') return copy.copied.has(value) ? `${value}-${copy.round}` : value;
	if (Array.isArray(value)) return value.map((item) => renamed(item, copy));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, copy)]));
}

function sourcesOf(items: Item[]): Set<string> {
	type Citing = { source?: string; sources?: string[]; notes?: { sources?: string[] }[] };
	return new Set(
		items.flatMap(({ value }) => {
			const { source = [], sources = [], notes = [] } = value as Citing;
			return [source, sources, notes.map((note) => note.sources ?? [])].flat(2);
		})
	);
}

function stemOf(name: string): string {
	return name.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

function written(folder: string, id: string, value: unknown, { round }: Copy): [string, string] {
	return [`${folder}/${id}-${round}.yaml`, stringify(value)];
}
