import type { Atlas } from '../../../geo';

type Site = Atlas['sites'][number];

/** Side of the square that every pictogram is drawn in. */
export const PICTOGRAM_GRID = 15;

/** Names of the pictograms, which `/pictograms.svg` holds as symbols. */
export type Pictogram =
	| 'airport'
	| 'bank'
	| 'building'
	| 'car'
	| 'college'
	| 'doctor'
	| 'embassy'
	| 'ferry'
	| 'harbor'
	| 'hospital'
	| 'industry'
	| 'landuse'
	| 'rail'
	| 'star'
	| 'suitcase'
	| 'tower'
	| 'town-hall'
	| 'warehouse';

/** Address of a pictogram; `base` is where the site lives, without a trailing slash. */
export function pictogramHref(base: string, { pictogram }: { pictogram: Pictogram }): string {
	return `${base}/pictograms.svg#${inMarkup(pictogram)}`;
}

/** A name of the table below as it may stand in markup: it comes in a file of the page, whatever that holds. */
export const inMarkup = (name: string): string => name.replace(/[^a-z-]/g, '');

/** Colours of sectors, as named in the tokens of the page. */
export type BadgeColour = 'gov' | 'urban-s' | 'research' | 'health' | 'logistics' | 'finance' | 'digital';

/** What a badge shows: the pictogram tells the kind of the site, the colour its sector. */
export type Badge = { pictogram: Pictogram; colour: BadgeColour };

const BY_KIND: Record<Exclude<Site['kind'], 'company'>, Badge> = {
	'government-project': { pictogram: 'embassy', colour: 'gov' },
	'state-level-project': { pictogram: 'embassy', colour: 'gov' },
	park: { pictogram: 'industry', colour: 'urban-s' },
	zone: { pictogram: 'landuse', colour: 'urban-s' },
	building: { pictogram: 'building', colour: 'urban-s' },
	research: { pictogram: 'college', colour: 'research' },
	university: { pictogram: 'college', colour: 'research' },
	hospital: { pictogram: 'hospital', colour: 'health' },
	logistics: { pictogram: 'warehouse', colour: 'logistics' },
	airport: { pictogram: 'airport', colour: 'logistics' },
	port: { pictogram: 'harbor', colour: 'logistics' },
	authority: { pictogram: 'town-hall', colour: 'gov' },
	venue: { pictogram: 'star', colour: 'gov' },
	exchange: { pictogram: 'bank', colour: 'finance' },
	channel: { pictogram: 'tower', colour: 'digital' }
};

const BY_SECTOR: Record<Site['sectors'][number], BadgeColour> = {
	government: 'gov',
	urban: 'urban-s',
	research: 'research',
	health: 'health',
	logistics: 'logistics',
	finance: 'finance',
	digital: 'digital',
	energy: 'urban-s',
	trade: 'logistics'
};

/** The badge of a site. Companies are of every sector, so their first sector colours them; medical ones have a sign of their own. */
export function badgeOf({ kind, sectors }: Pick<Site, 'kind' | 'sectors'>): Badge {
	if (kind !== 'company') return BY_KIND[kind];
	const [first = 'finance'] = sectors;
	return { pictogram: first === 'health' ? 'doctor' : 'suitcase', colour: BY_SECTOR[first] };
}

/** No more kinds than this are shown beside a count. */
const MOST_KINDS = 5;

/** One badge of each pictogram among some sites, the most frequent first. */
export function kindsOf(sites: readonly { badge: Badge }[]): Badge[] {
	const counts = new Map<Pictogram, { badge: Badge; count: number }>();
	for (const { badge } of sites)
		counts.set(badge.pictogram, { badge, count: (counts.get(badge.pictogram)?.count ?? 0) + 1 });
	const kinds = [...counts.values()].sort((a, b) => b.count - a.count);
	return kinds.slice(0, MOST_KINDS).map(({ badge }) => badge);
}

type Accuracy = NonNullable<Site['position']>['accuracy'] | 'none';

/** How well a place is known, as a ring shows it: nothing, a soft disc, or a dashed ring. */
export type AccuracyRing = 'none' | 'disc' | 'dashed';

export function accuracyRingOf(accuracy: Accuracy): AccuracyRing {
	if (accuracy === 'campus' || accuracy === 'district') return 'disc';
	return accuracy === 'city' ? 'dashed' : 'none';
}

/** Sizes in pixels, the same on the map, in the drawing and in lists. */
export const BADGE = {
	/** diameters, the ring inside */
	site: 24,
	parent: 28,
	selected: 32,
	cluster: 28,
	/** width of the coloured ring */
	ring: 1.6,
	/** light line round the ring, which parts the badge from the map */
	keyline: 1.2,
	/** side of the pictogram as a share of the diameter */
	icon: 0.58,
	accuracyRing: { reach: 5.5, fill: 0.15, edge: 0.8, edgeOpacity: 0.35, dashedEdge: 1.2, dash: [2.4, 2.6] },
	/** a cluster's halo and inner hairline */
	halo: { width: 3.6, opacity: 0.16 },
	hairline: { inset: 3, width: 0.8, opacity: 0.55 },
	/** the count of a parent, at its upper right: what its ends and each digit take of its width, and the light edge round it */
	pill: { height: 17, ends: 12, digit: 6.5, edge: 2.4, textSize: 11.5, right: 12, up: 12 },
	countSize: 13.5,
	/** what ties a badge moved aside to its place */
	leader: { width: 1, dot: 1.6 }
} as const;

/** Radius in pixels of the ring that tells the accuracy, round a badge of this diameter. */
export function ringRadius(diameter: number): number {
	return diameter / 2 + BADGE.accuracyRing.reach;
}

/** Width of the pill that holds a count of so many digits. */
export function pillWidth(digits: number): number {
	return BADGE.pill.ends + digits * BADGE.pill.digit;
}
