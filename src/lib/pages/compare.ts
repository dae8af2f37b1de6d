import { usualWays, type RecordKind } from '../compare/address';
import { compare, type Comparison } from '../compare/compare';
import { byName } from '../records/name-order';
import { pageHead, type PageBase, type PageLookup } from './page';
import { routeGroups } from './routes';
import type { RouteGroup } from './way-views';

/** `comparison` is of the two ways that are compared where nobody chose, by their ids the `usual`. */
export type ComparePage = PageBase & {
	kind: 'compare';
	groups: RouteGroup[];
	usual: string[];
	comparison: Comparison;
	/** what can be compared by measure, by name */
	records: RecordChoices[];
};

/** Records of one kind; `usual` are those with the most figures. */
export type RecordChoices = {
	kind: RecordKind;
	label: string;
	records: { id: string; name: string }[];
	usual: string[];
};

/** Two routes side by side, before anybody chose, and the routes that can be chosen. */
export function comparePage(lookup: PageLookup): ComparePage {
	const usual = usualWays(lookup.atlas.routes);
	const comparison = compare(lookup, usual, null);
	return {
		...pageHead(lookup, 'compare'),
		map: comparison.map,
		groups: routeGroups(lookup),
		usual,
		comparison,
		records: recordChoices(lookup)
	};
}

function recordChoices(lookup: PageLookup): RecordChoices[] {
	const { atlas, language, index, words } = lookup;
	const figures = (id: string) =>
		(index.claimsBySubject.get(id) ?? []).filter(({ unit }) => unit !== 'statement').length;
	const listed = (kind: RecordKind, label: string, list: typeof atlas.sites | typeof atlas.cities) => {
		const records = list.map((record) => ({ id: record.id, name: lookup.link(record).name }));
		return {
			kind,
			label,
			records: byName(records, ({ name }) => name, language),
			usual: records
				.toSorted((one, other) => figures(other.id) - figures(one.id))
				.slice(0, 2)
				.map(({ id }) => id)
		};
	};
	return [listed('site', words.labels.sites, atlas.sites), listed('city', words.labels.cities, atlas.cities)];
}
