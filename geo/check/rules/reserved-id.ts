import type { Finding, Rule } from '../helpers/rule';

/** Ids of elements of the pages, by hand: a test compares them with the sources, another one with the built pages. */
const PAGE_IDS = [
	'content',
	'map-legend',
	// the keyboard's way past the panel
	'map',
	// the list of sites on the first page
	'list',
	// the corridor at a glance, on the first page
	'reach',
	// the dialog that sends a page on
	'share-title',
	// what the planner's answers cost
	'cost',
	// sections of /about
	'method',
	'dates',
	'places',
	'borders',
	'licences',
	'lines',
	'accessibility',
	'keys',
	'offline',
	'streets',
	'terms',
	// sections of /embeds
	'rights',
	'height',
	'oembed',
	// what browsers take for the top of a page
	'top'
];
/** Ids that the pages make: of parts of a drawing (`leg0`), of components (`s1-rail`) and of changes by their day. */
const MADE_IDS = /^(?:leg\d+|s\d+(?:-[a-z-]+)?|change-[\d-]+)$/;
/** What JavaScript objects have by themselves. */
const OBJECT_KEYS = ['constructor', 'prototype'];
/** What hosts serve for a folder, and what Windows keeps for devices: a page or file of that name is lost. */
const FILE_NAMES = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/;

/** What an id is already used for; null where a record may have it. */
export function reservedFor(id: string): string | null {
	if (PAGE_IDS.includes(id) || MADE_IDS.test(id)) return 'an element of the pages';
	if (OBJECT_KEYS.includes(id)) return 'every object of JavaScript';
	if (FILE_NAMES.test(id)) return 'a file or device';
	return null;
}

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
