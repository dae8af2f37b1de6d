import type { Records } from '../schema';
import type { Finding, Rule } from './rule';

/** What nothing leads to is left over from an edit: a source not cited, a leg on no route, a hub without nodes. */
export const unused: Rule = {
	id: 'unused',
	*check({ records }): Generator<Finding> {
		const used = usedIds(records);
		for (const kind of ['sources', 'legs', 'hubs'] as const) {
			for (const record of records[kind]) {
				if (used[kind].has(record.id)) continue;
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
	}[];
	return {
		sources: new Set(
			citing.flatMap(({ sources = [], notes = [], source }) => [
				...sources,
				...notes.flatMap((note) => note.sources),
				source
			])
		),
		legs: new Set(records.routes.flatMap(({ legs }) => legs.map(({ leg }) => leg))),
		hubs: new Set(records.nodes.map(({ hub }) => hub))
	};
}
