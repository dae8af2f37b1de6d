import type { Feature, FeatureCollection, Point } from 'geojson';
import { BADGE } from '../../symbols/badge';
import { type Marker, type MarkerSubject, markerSubjects } from '../../cluster/marker';
import { BADGE_NAME } from '../../symbols/map-names';
import type { SiteStore, SiteFacts } from './site-store';

type Offset = [number, number];

export type MarkerProperties = {
	id: string;
	kind: Marker['kind'];
	/** ids of the sites it stands for, with commas between */
	sites: string;
	count: number;
	pictogram: string;
	colour: string;
	/** the page is about it: its badge is larger, and its name comes before all others */
	isShown: boolean;
	diameter: number;
	accuracyRing: string;
	/** radius of the accuracy at zoom 0, in pixels */
	reach: number;
	/** pixels by which the badge is moved aside, and the same as `dx,dy` where it is; empty where it is not */
	offset: Offset;
	moved: string;
	/** where texts and the pill of a count stand: texts in ems, the pill in pixels */
	countOffset: Offset;
	pillOffset: Offset;
	pillTextOffset: Offset;
	/** where the name of a badge moved aside stands, and what it is anchored by */
	nameOffset: Offset;
	nameAnchor: 'left' | 'right';
	/** the name beside the badge and the one below it; empty where there is no name at this level */
	label: string;
	label2: string;
	/** the id of the city that the label names; empty where it names a site */
	city: string;
};
export type MarkerCollection = FeatureCollection<Point, MarkerProperties>;

const EQUATOR_M = 40_075_016.686;

/** Markers as the map draws them, the ones that stand for most sites last and so on top. */
export function markerFeatures(
	markers: readonly Marker[],
	store: SiteStore,
	level: number,
	shown: string | null
): MarkerCollection {
	const subjects = markerSubjects(markers, (id) => store.sites.get(id)?.city ?? '', level);
	const features = markers.map((marker): Feature<Point, MarkerProperties> => ({
		type: 'Feature',
		geometry: { type: 'Point', coordinates: marker.lngLat },
		properties: { ...drawn(marker, store, shown), ...labelOf(subjects.get(marker.id), store) }
	}));
	features.sort((a, b) => a.properties.count - b.properties.count);
	return { type: 'FeatureCollection', features };
}

/** Cities whose names the badges bear, so that the map does not write them twice. */
export function citiesNamed({ features }: MarkerCollection): string[] {
	return [...new Set(features.flatMap(({ properties }) => properties.city || []))].sort();
}

export function firstSite({ sites: [id = ''] }: Marker, { sites }: SiteStore): SiteFacts {
	const site = sites.get(id);
	if (!site) throw new Error(`marker of site ${id}: found no such site, wanted one of the file`);
	return site;
}

function drawn(
	marker: Marker,
	store: SiteStore,
	shown: string | null
): Omit<MarkerProperties, 'label' | 'label2' | 'city'> {
	const { badge, accuracyRing, accuracyM } = firstSite(marker, store);
	const isCluster = marker.kind === 'cluster';
	const isShown = !isCluster && shown !== null && marker.sites.includes(shown);
	const cosLat = Math.cos((marker.lngLat[1] * Math.PI) / 180);
	return {
		id: marker.id,
		kind: marker.kind,
		sites: marker.sites.join(),
		count: marker.sites.length,
		pictogram: badge.pictogram,
		colour: badge.colour,
		isShown,
		diameter: isShown ? BADGE.selected : BADGE[marker.kind],
		accuracyRing: isCluster ? 'none' : accuracyRing,
		reach: ((accuracyM ?? 0) * 512) / (EQUATOR_M * cosLat),
		...offsets(marker)
	};
}

function offsets({
	kind,
	offset
}: Marker): Pick<
	MarkerProperties,
	'offset' | 'moved' | 'countOffset' | 'pillOffset' | 'pillTextOffset' | 'nameOffset' | 'nameAnchor'
> {
	const [dx, dy] = offset;
	const pill: Offset = [dx + BADGE.pill.right, dy - BADGE.pill.up];
	const inEms = ([x, y]: Offset, size: number): Offset => [x / size, y / size];
	const side = dx < 0 ? -1 : 1;
	return {
		offset,
		moved: dx === 0 && dy === 0 ? '' : offset.join(),
		countOffset: inEms(offset, BADGE.countSize),
		pillOffset: pill,
		pillTextOffset: inEms(pill, BADGE.pill.textSize),
		nameOffset: inEms(
			[dx + side * (BADGE[kind] / 2 + BADGE_NAME.gap), dy + Math.sign(dy) * BADGE_NAME.away],
			BADGE_NAME.size
		),
		nameAnchor: side < 0 ? 'right' : 'left'
	};
}

function labelOf(
	subject: MarkerSubject | undefined,
	{ cities, sites }: SiteStore
): Pick<MarkerProperties, 'label' | 'label2' | 'city'> {
	const names = subject && (subject.kind === 'city' ? cities : sites).get(subject.id);
	return {
		label: names?.name ?? '',
		label2: names?.other ?? '',
		city: names && subject.kind === 'city' ? subject.id : ''
	};
}
