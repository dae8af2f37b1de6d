import { reservedFor } from '../reserved-ids';
import type { Finding, Rule } from './rule';

/** Ids are parts of file names, which systems and archives cut or refuse beyond some length. */
const LONGEST = 80;

/** An id names a page, a file and an element: it is none that these have already, and short enough for all. */
export const reservedId: Rule = {
	id: 'reserved-id',
	*check({ records }): Generator<Finding> {
		for (const [kind, list] of Object.entries(records)) {
			// a measure has no page and no anchor
			if (kind === 'measures') continue;
			for (const record of list as { id?: string }[]) {
				const { id } = record;
				if (id === undefined) continue;
				const use = reservedFor(id);
				if (use) {
					const message = `found ${id}, the name of ${use}, wanted an id of its own`;
					yield { record, path: ['id'], message };
				} else if (id.length > LONGEST) {
					const message = `found an id of ${id.length} characters, wanted at most ${LONGEST}`;
					yield { record, path: ['id'], message };
				}
			}
		}
	}
};
