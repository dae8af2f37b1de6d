import { readAtlas } from '../../../geo';
import { ROOT_LANGUAGE } from '../../../geo/shared/languages';
import { byName } from '../records/name-order';

export type RecordList = { kind: string; records: { name: string; name_zh: string; url: string }[] };

/** All records with a page of their own, by kind: what the page for unknown addresses offers. */
export function recordLists(): RecordList[] {
	const { sites, cities, routes, organisations, nodes } = readAtlas();
	return Object.entries({ cities, sites, routes, organisations, nodes }).map(([kind, records]) => ({
		kind,
		records: byName<(typeof records)[number]>(records, ({ name }) => name, ROOT_LANGUAGE).map(
			({ name, name_zh, url }) => ({ name, name_zh, url })
		)
	}));
}
