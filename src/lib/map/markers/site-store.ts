import type { FeatureCollection, Point } from 'geojson';
import type { CodeItem, SiteProperties } from '../../../../geo';
import type { LngLat } from '../../../../geo/shared/coordinates';
import { badgeOf, accuracyRingOf, pictogramHref, type Badge, type AccuracyRing } from '../../symbols/badge';
import type { ClusterSite } from '../../cluster/cluster-sites';
import { inLanguage, type Language, namesIn } from '../../address/language';
import { fetched, fetchJson } from '../../files/fetched';

type Named = { name: string; name_zh: string };

/** The badges wait for their pictograms no longer; ms. */
const PICTOGRAMS_MS = 8_000;

/** Both names, that of the page's language first. */
export type Names = { name: string; other: string };

/** What the map says of a site. */
export type SiteFacts = ClusterSite &
	Names & {
		url: string;
		kind: string;
		status: string;
		/** since when it is there; null where no source says */
		startYear: number | null;
		badge: Badge;
		/** address of the badge's pictogram */
		pictogramHref: string;
		accuracyRing: AccuracyRing;
		/** how far the true place may be from the point */
		accuracyM: number | null;
	};

/** The sites and cities of the atlas, and the labels of coded values, in the language of the map. */
export type SiteStore = {
	sites: ReadonlyMap<string, SiteFacts>;
	cities: ReadonlyMap<string, Names & { url: string }>;
	/** the label of a coded value; the id itself where it has none */
	label: (list: string, id: string) => string;
	namesOf: (record: Named) => Names;
	/** path data of the pictograms by name */
	pictograms: ReadonlyMap<string, string>;
};

/** Reads the public files that the markers need. `base` is where the site lives, without a trailing slash. */
export async function readSiteStore(base: string, language: Language): Promise<SiteStore> {
	const [sites, cities, codes, pictograms] = await Promise.all([
		fetchJson<FeatureCollection<Point | null, SiteProperties>>(`${base}/data/sites.geojson`),
		fetchJson<{ items: (Named & { id: string; url: string })[] }>(`${base}/data/cities.json`),
		fetchJson<{ items: CodeItem[] }>(`${base}/data/codes.json`),
		// badges without their pictograms are still places
		readPictograms(`${base}/pictograms.svg`).catch(() => new Map<string, string>())
	]);
	const namesOf = (record: Named): Names => namesIn(record, language);
	const labels = new Map(
		codes.items.map((code) => [`${code.list}/${code.id}`, inLanguage<'label'>(code, 'label', language) ?? ''])
	);
	const label = (list: string, id: string): string => labels.get(`${list}/${id}`) ?? id;
	const facts = sites.features.map(({ properties, geometry }): SiteFacts => ({
		id: properties.id,
		city: properties.city,
		within: properties.within,
		// positions of the atlas have two coordinates
		lngLat: geometry && (geometry.coordinates as LngLat),
		...namesOf(properties),
		url: properties.url,
		kind: label('site_kind', properties.kind),
		status: label('status', properties.status),
		startYear: properties.start_year,
		badge: badgeOf(properties),
		pictogramHref: pictogramHref(base, badgeOf(properties)),
		accuracyRing: accuracyRingOf(properties.accuracy),
		accuracyM: properties.accuracy_m
	}));
	return {
		sites: new Map(facts.map((site) => [site.id, site])),
		cities: new Map(cities.items.map((city) => [city.id, { ...namesOf(city), url: city.url }])),
		label,
		namesOf,
		pictograms
	};
}

/** Path data of the symbols of the image, for the canvas; the build writes one path to each. */
async function readPictograms(url: string): Promise<ReadonlyMap<string, string>> {
	const symbols = (await (await fetched(url, AbortSignal.timeout(PICTOGRAMS_MS))).text()).matchAll(
		/id="([^"]+)"[^>]*><path d="([^"]+)"/g
	);
	return new Map([...symbols].map(([, name = '', path = '']) => [name, path]));
}
