import type { Title } from '../../pages/views';
import type { Badge } from '../../symbols/badge';

type Link = { name: string; url: string };

/** What the panel of a site begins with. */
export type AheadFacts = {
	names: Title;
	kind: string;
	status: string;
	startYear: number | null;
	badge: Badge;
	/** the city first, then the site that it is within */
	places: Link[];
};

/** What the map knows of sites and cities. */
export type KnownSites = {
	sites: ReadonlyMap<
		string,
		Link & Omit<AheadFacts, 'names' | 'places'> & { other: string; city: string; within: string | null }
	>;
	cities: ReadonlyMap<string, Link>;
};
