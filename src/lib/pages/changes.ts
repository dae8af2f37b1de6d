import { groupBy } from '../../../geo/shared/group-by';
import { pageIndexOf } from './atlas-index';
import { pageHead, type PageBase, type PageLookup } from './page';

export type ChangesPage = PageBase & { kind: 'changes'; days: { date: string; changes: ChangeView[] }[] };
export type ChangeView = { id: string; text: string; records: { name: string; url: string }[] };

/** What readers gained, by day, the newest first. */
export function changesPage(lookup: PageLookup): ChangesPage {
	const days = groupBy(lookup.atlas.changes, ({ date }) => date);
	return {
		...pageHead(lookup, 'changes'),
		map: null,
		days: Array.from(days, ([date, changes]) => ({
			date,
			changes: changes.map((change) => ({
				id: change.id,
				text: lookup.text(change, 'text'),
				records: change.records.map((id) => changedRecord(lookup, id))
			}))
		}))
	};
}

function changedRecord(lookup: PageLookup, id: string): ChangeView['records'][number] {
	const record = pageIndexOf(lookup).changeable.get(id);
	const { name, url } = record ? lookup.link(record) : lookup.subject(id);
	return { name, url };
}
