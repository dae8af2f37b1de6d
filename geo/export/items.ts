import type { Atlas } from '../atlas/atlas';
import { codes } from '../read/codes';
import { linkOf, type Host } from '../shared/host';
import { networkOf } from '../atlas/network';
import { runOf } from '../atlas/services';
import type { Records } from '../read/schema';
import { ITEM_SCHEMAS, NETWORK_EDGE, NETWORK_NODE } from './item-schemas';
import type { JsonSchema } from './json-schema';

/** A coded value of a list with its label in both languages. */
export type CodeItem = { list: string; id: string; label: string; label_zh: string };
export type ItemKind = keyof typeof ITEM_SCHEMAS;
export type ItemFile = { items: object[]; nodes?: object[]; hubs?: object[] };
export type ItemFiles = Record<ItemKind | 'network', ItemFile>;

/** The item files by name without ending. Fields that a record leaves out are null, never missing. */
export function itemFiles(records: Records, atlas: Atlas, host: Host): ItemFiles {
	const items = (kind: ItemKind, list: object[]) => ({
		items: filledTo(ITEM_SCHEMAS[kind], list)
	});
	const linked = <T extends { url: string }>(list: T[]) =>
		list.map((record) => ({ ...record, link: linkOf(host, record.url) }));
	const { items: edges, nodes, hubs } = networkOf(records, atlas);
	return {
		agreements: items('agreements', linked(atlas.agreements)),
		cities: items('cities', linked(atlas.cities)),
		changes: items('changes', linked(atlas.changes)),
		claims: items('claims', linked(atlas.claims)),
		codes: items('codes', codeItems()),
		events: items('events', linked(atlas.events)),
		network: {
			items: filledTo(
				NETWORK_EDGE,
				edges.map((edge) => ({ ...edge, from_node: edge.from, to_node: edge.to }))
			),
			nodes: filledTo(NETWORK_NODE, linked(nodes)),
			hubs
		},
		organisations: items('organisations', linked(atlas.organisations)),
		relations: items(
			'relations',
			atlas.relations.map((relation) => ({ ...relation, from_id: relation.from, to_id: relation.to }))
		),
		services: items('services', serviceItems(atlas, host)),
		tours: items('tours', linked(atlas.tours)),
		sources: items(
			'sources',
			atlas.sources.map((source) => ({ ...source, link: linkOf(host, source.page) }))
		)
	};
}

/** Services with their ends, and what claims say of how often they run and how long they take. */
function serviceItems({ services, legs, claims }: Atlas, host: Host): object[] {
	const byId = new Map(legs.map((leg) => [leg.id, leg]));
	return services.map((service) => {
		const run = runOf(service, byId, claims);
		return {
			...service,
			...run,
			from_node: run.from,
			to_node: run.to,
			source_ids: service.sources,
			link: linkOf(host, service.url)
		};
	});
}

/** Every coded value with its label in both languages, for readers that need no more of `atlas.json`. */
function codeItems(): CodeItem[] {
	return Object.entries(codes).flatMap(([name, values]) =>
		Object.entries(values).map(([id, { en, zh }]) => ({ list: name, id, label: en, label_zh: zh }))
	);
}

/** Each record with exactly the fields of its schema in their order, null where it has none. */
function filledTo({ properties = {} }: JsonSchema, records: object[]): object[] {
	const keys = Object.keys(properties);
	return records.map((record) => {
		const fields = new Map(Object.entries(record));
		return Object.fromEntries(keys.map((key) => [key, fields.get(key) ?? null]));
	});
}
