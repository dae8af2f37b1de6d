import type { Map as MapLibreMap, GeoJSONSource } from 'maplibre-gl';
import type { Feature, FeatureCollection } from 'geojson';
import type { LngLat } from '../../../../geo/shared/coordinates';
import { BADGE } from '../../symbols/badge';
import type { Marker } from '../../cluster/marker';
import { firstSite } from './marker-features';
import type { Names, SiteBook } from './site-book';
import type { SiteMarkers } from './site-markers';

/** A thing that a tip speaks of, and where on the map it stands. */
export type Spot = Names & {
	/** root-relative address of its page */
	url: string;
	facts: string;
	lngLat: LngLat;
	offset: [number, number];
	/** how far above it the tip stands, and of the ring round its badge, in pixels */
	radius: number;
	/** the marker that stands for it */
	marker: Marker | null;
};

export type SpotWords = { sitesHere: (count: number) => string; sitesInside: (count: number) => string };

/** What is under the pointer: a site, or with several in one place their city. */
export function spotOfMarker(marker: Marker, { book }: SiteMarkers, words: SpotWords): Spot {
	const site = firstSite(marker, book);
	const place = placeOf(marker);
	if (marker.kind !== 'cluster') {
		const inside = marker.kind === 'parent' ? words.sitesInside(marker.sites.length - 1) : '';
		return { ...place, ...site, lngLat: marker.lngLat, facts: join(site.kind, site.status, inside) };
	}
	const city = book.cities.get(site.city);
	return { name: '', other: '', url: '', ...city, ...place, facts: words.sitesHere(marker.sites.length) };
}

/** A node or a leg that the map has drawn. */
export function spotOfFeature({ source, properties }: DrawnFeature, lngLat: LngLat, book: SiteBook): Spot {
	const names = book.namesOf({ name: text(properties.name), name_zh: text(properties.name_zh) });
	const facts =
		source === 'nodes'
			? book.label('node_kind', text(properties.kind))
			: join(book.label('mode', text(properties.mode)), book.label('status', text(properties.status)));
	const radius = source === 'nodes' ? 6 : 4;
	return { ...names, url: text(properties.url), facts, lngLat, offset: [0, 0], radius, marker: null };
}

type DrawnFeature = { source: string; properties: Readonly<Record<string, unknown>> };

/** Finds what an address of a list speaks of; null where the map does not show it. */
export async function spotOf(
	map: MapLibreMap,
	markers: SiteMarkers,
	url: string,
	words: SpotWords
): Promise<Spot | null> {
	const [, kind, id = '', leg] = url.split('/');
	if (kind === 'sites') {
		const marker = markers.markerOf(id);
		const site = markers.book.sites.get(id);
		if (!marker || !site) return null;
		if (marker.sites[0] === id && marker.kind !== 'cluster') return spotOfMarker(marker, markers, words);
		return { ...site, ...placeOf(marker), facts: join(site.kind, site.status) };
	}
	if (kind === 'cities') {
		const marker = markers.markerOfCity(id);
		const city = markers.book.cities.get(id);
		const count = [...markers.book.sites.values()].filter((site) => site.city === id).length;
		return marker && city ? { ...city, ...placeOf(marker), facts: words.sitesHere(count) } : null;
	}
	if (kind === 'nodes' || (kind === 'routes' && leg)) {
		const source = kind === 'nodes' ? 'nodes' : 'legs';
		const feature = await featureOf(map, source, url);
		const lngLat = feature && middleOf(feature);
		return lngLat
			? spotOfFeature({ source, properties: feature.properties ?? {} }, lngLat, markers.book)
			: null;
	}
	return null;
}

async function featureOf(map: MapLibreMap, source: string, url: string): Promise<Feature | undefined> {
	// the sources of nodes and legs are files of features
	const data = (await map.getSource<GeoJSONSource>(source)?.getData()) as FeatureCollection | undefined;
	return data?.features.find(({ properties }) => properties?.url === url);
}

/** The point itself, or the vertex half way along a line. */
function middleOf({ geometry }: Feature): LngLat | null {
	if (geometry.type === 'Point') return geometry.coordinates as LngLat;
	if (geometry.type !== 'LineString') return null;
	return (geometry.coordinates[geometry.coordinates.length >> 1] as LngLat | undefined) ?? null;
}

function placeOf(marker: Marker): Pick<Spot, 'lngLat' | 'offset' | 'radius' | 'marker'> {
	const { lngLat, offset, kind } = marker;
	return { lngLat, offset, radius: BADGE[kind] / 2 + 4, marker };
}

const join = (...parts: string[]): string => parts.filter(Boolean).join(' · ');
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
