import type { Atlas } from '../../../geo';
import { cityUrl, legUrl } from '../../../geo/shared/addresses';
import { compareCodes } from '../records/compare-codes';
import { routeProfile } from '../route/itinerary';
import type { Profile } from '../route/profile';
import { pageIndexOf } from './atlas-index';
import { figureLine, valueText } from '../words/figure-row';
import type { Flagships, ListedSite } from '../shown/site-sections';
import { saidBy } from './claims';
import type { Lookup } from './lookup';
import { mapView } from './map-view';
import { pageHead, type PageBase, type PageLookup } from './page';
import { routesByName } from './routes';
import { countsOf, legRows, siteRow, type Counts } from './rows';
import { tourRow, type TourRow } from './tours';
import type { Figure, Link } from './views';
import type { RouteRow } from './way-views';

export type HomePage = PageBase & {
	kind: 'home';
	/** all of them, in the order of their names */
	sites: ListedSite[];
	/** those that the list begins with where nothing else was asked for, and what they are called */
	flagships: Flagships;
	cities: (Link & { sites: number })[];
	/** organisations that no source places */
	unplaced: Link[];
	routes: RouteRow[];
	tours: TourRow[];
	/** the first leg of the route that stands for the corridor, from which all of it is followed */
	main: { ends: string[]; url: string } | null;
	corridor: {
		name: Link;
		profile: Profile | null;
		/** claims of the headline measures, the latest of each first */
		reach: Reach[];
	};
	counts: Counts;
};

/** A claim of how far the corridor reaches. */
type Reach = {
	id: string;
	measure: string;
	scope: string | null;
	figure: Figure;
	qualifierLabel: string;
	asOf: string;
	publisher: string;
};

/** The explorer: every site by city, every route, and the corridor's reach. */
export function homePage(lookup: PageLookup): HomePage {
	const { atlas, words } = lookup;
	const profile = mainProfile(lookup);
	return {
		...pageHead(lookup, 'home', words.tagline),
		map: mapView(atlas.config.bbox, null),
		main: profile && {
			ends: [profile.stops[0]?.name ?? '', profile.stops.at(-1)?.name ?? ''],
			url: legUrl(atlas.config.main_route, 1)
		},
		corridor: {
			name: lookup.subject('corridor'),
			profile,
			reach: atlas.config.headline_measures.flatMap((measure) => reachOf(lookup, measure))
		},
		sites: atlas.sites.map((site) => listedSite(lookup, site)),
		flagships: { title: words.flagships, ids: atlas.config.flagships },
		cities: atlas.cities.map((city) => ({
			...lookup.link(city),
			sites: pageIndexOf(lookup).sitesByCity.get(city.id)?.length ?? 0
		})),
		unplaced: atlas.organisations
			.filter((organisation) => !organisation.site && !organisation.city)
			.map((organisation) => lookup.link(organisation)),
		routes: routesByName(lookup),
		tours: atlas.tours.map((tour) => tourRow(lookup, tour)),
		counts: countsOf(atlas)
	};
}

function listedSite(lookup: Lookup, site: Atlas['sites'][number]): ListedSite {
	return {
		...siteRow(lookup, site),
		city: cityUrl(site.city),
		isPlaced: site.position !== null,
		...latestFigure(lookup, site.id)
	};
}

/**
 * The figure that stands for a site in the list, as a line of text: of the whole before one of a part, of a good source
 * before a weak one, then the latest; the first of them in its records where several are alike.
 */
function latestFigure(lookup: Lookup, site: string): Pick<ListedSite, 'figure' | 'figureYear'> {
	const { atlas, index, language } = lookup;
	const isWeak = ({ source }: { source: string }): boolean => index.sources.get(source)?.quality === 'weak';
	const counted = new Set(atlas.measures.filter(({ type }) => type !== 'statement').map(({ id }) => id));
	const [claim] = (index.claimsBySubject.get(site) ?? [])
		.filter(({ measure, value, as_of }) => counted.has(measure) && value !== null && as_of !== null)
		.sort(
			(a, b) =>
				Number(Boolean(a.scope)) - Number(Boolean(b.scope)) ||
				Number(isWeak(a)) - Number(isWeak(b)) ||
				compareCodes(b.as_of ?? '', a.as_of ?? '')
		);
	if (!claim) return { figure: '', figureYear: 0 };
	const said = saidBy(lookup, claim);
	return {
		figure: figureLine(
			{ ...said, scope: lookup.text(claim, 'scope'), value: valueText(said, language) },
			language
		),
		figureYear: Number(claim.as_of?.slice(0, 4))
	};
}

/** The profile of the route that stands for the corridor. */
function mainProfile(lookup: Lookup): Profile | null {
	const route = lookup.index.routes.get(lookup.atlas.config.main_route);
	return route ? routeProfile(lookup, legRows(lookup, route)) : null;
}

/** The corridor's dated claims of a measure, the latest first. */
function reachOf(lookup: Lookup, measure: string): Reach[] {
	return (lookup.index.claimsBySubject.get('corridor') ?? [])
		.filter((claim) => claim.measure === measure && claim.as_of !== null)
		.sort((a, b) => compareCodes(b.as_of ?? '', a.as_of ?? ''))
		.map((claim) => {
			const { id, figure, qualifierLabel, asOf } = saidBy(lookup, claim);
			const { publisher } = lookup.source(claim.source);
			const scope = claim.scope ?? null;
			return { id, measure, scope, figure, qualifierLabel, asOf: asOf ?? '', publisher };
		});
}
