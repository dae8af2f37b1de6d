import type { Records } from '../../read/schema';
import type { Finding, Rule } from '../helpers/rule';

/** What nothing leads to is left over from an edit: a source not cited, a leg on no route, a hub without nodes. */
export const unused: Rule = {
	id: 'unused',
	*check({ records, hasLost, isTold }): Generator<Finding> {
		// what cannot be read may name anything
		if (hasLost) return;
		const used = usedIds(records);
		for (const kind of ['sources', 'legs', 'hubs'] as const) {
			const left = (records[kind] as { id: string }[]).filter(({ id }) => !used[kind].has(id));
			const isDoubtful =
				left.length > 0 && namers(records, kind).some(([record, field]) => isTold(record, field));
			for (const record of isDoubtful ? [] : left) {
				const message = `found ${record.id} named by no other record, wanted a use of it`;
				yield { record, path: ['id'], message, severity: 'warning' };
			}
		}
	}
};

function usedIds(records: Records): Record<'sources' | 'legs' | 'hubs', Set<string | undefined>> {
	const citing = Object.values(records).flat() as {
		sources?: string[];
		notes?: { sources: string[] }[];
		source?: string;
		gauge_break?: { source: string };
	}[];
	return {
		sources: new Set(
			citing.flatMap(({ sources = [], notes = [], source, gauge_break }) => [
				...sources,
				...notes.flatMap((note) => note.sources),
				source,
				gauge_break?.source
			])
		),
		legs: new Set([...records.routes, ...records.services].flatMap(({ legs }) => legs.map(({ leg }) => leg))),
		hubs: new Set(records.nodes.map(({ hub }) => hub))
	};
}

/** Every field that may name a record of a kind. */
function namers(records: Records, kind: 'sources' | 'legs' | 'hubs'): [record: object, field: string][] {
	if (kind === 'legs') return [...records.routes, ...records.services].map((record) => [record, 'legs']);
	if (kind === 'hubs') return records.nodes.map((record) => [record, 'hub']);
	const fields = ['source', 'sources', 'notes', 'gauge_break'];
	return Object.values(records)
		.flat()
		.flatMap((record) => fields.map((field): [object, string] => [record, field]));
}
