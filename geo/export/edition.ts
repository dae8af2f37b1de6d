import type { Host } from '../shared/host';
import type { Records } from '../read/schema';
import { dateSpan } from './partial-date';

/** What all files of one build have in common. */
export type Edition = Host & {
	version: string;
	/** newest day that a source bears (YYYY-MM-DD): the same records make the same bytes, whenever they are built */
	date: string | null;
};

export function editionOf({ sources }: Pick<Records, 'sources'>, version: string, host: Host): Edition {
	const dates = sources.flatMap(({ date }) => (date === null ? [] : (dateSpan(date)?.first ?? [])));
	return { ...host, version, date: dates.sort().at(-1) ?? null };
}
