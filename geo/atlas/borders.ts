import { atlasConfig } from '../atlas.config';
import { bbox } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Bbox, LngLat } from '../shared/coordinates';
import { readCompressed } from '../read/natural-earth';
import { bandOf, isOnLand, landOf, readLand, type Land } from '../draw/land';
import type { Code } from '../read/codes';

type Country = Code<'country'>;
type Area = Polygon | MultiPolygon;

/**
 * Where land, countries and provinces are, by Natural Earth at 1:10 million (provinces: generalised). Distances
 * are kilometres to the nearest edge, 0 inside and Infinity beyond `withinKm`; good to about a kilometre.
 */
export type Borders = {
	landKm(lngLat: LngLat, withinKm: number): number;
	countryKm(country: Country, lngLat: LngLat, withinKm: number): number;
	/** the first-level unit that holds the point, if any */
	provinceAt(lngLat: LngLat): Province | undefined;
};
export type Province = { name: string; kmTo(lngLat: LngLat, withinKm: number): number };

const KM_PER_DEGREE = 111.32;

/** The borders of the repository's basemap; each file is read when a rule first asks for it. */
export const borders: Borders = {
	landKm: (lngLat, withinKm) => areaKm(readLand(), lngLat, withinKm),
	countryKm: (country, lngLat, withinKm) => areaKm(countryArea(country), lngLat, withinKm),
	provinceAt: (lngLat) =>
		provinces().find(({ bbox: box, area }) => isInBbox(box, lngLat) && isOnLand(area(), lngLat))
};

/** Distance in kilometres from a point to an area: 0 inside, Infinity where it is more than `withinKm`. */
export function areaKm(area: Land, lngLat: LngLat, withinKm: number): number {
	if (isOnLand(area, lngLat)) return 0;
	const [lng, lat] = lngLat;
	const kmPerLng = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
	let nearest = withinKm ** 2;
	let found = Infinity;
	const lastBand = bandOf(lat + withinKm / KM_PER_DEGREE);
	for (let band = bandOf(lat - withinKm / KM_PER_DEGREE); band <= lastBand; band += 1) {
		const edges = area.get(band) ?? [];
		for (let at = 0; at < edges.length; at += 4) {
			const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = edges.slice(at, at + 4);
			const squared = squaredKm(
				(x1 - lng) * kmPerLng,
				(y1 - lat) * KM_PER_DEGREE,
				(x2 - lng) * kmPerLng,
				(y2 - lat) * KM_PER_DEGREE
			);
			if (squared <= nearest) nearest = found = squared;
		}
	}
	return Math.sqrt(found);
}

/** From the origin of a plane to the segment between two points of it. */
function squaredKm(x1: number, y1: number, x2: number, y2: number): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const squaredLength = dx * dx + dy * dy;
	const t = squaredLength === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / squaredLength));
	return (x1 + t * dx) ** 2 + (y1 + t * dy) ** 2;
}

const readAreas = (name: string) =>
	readCompressed<Area>(new URL(`../natural-earth/${name}.geojson.gz`, import.meta.url)).features;

let countries: ReturnType<typeof readAreas> | undefined;
const countryAreas = new Map<Country, Land>();

function countryArea(country: Country): Land {
	const known = countryAreas.get(country);
	if (known) return known;
	countries ??= readAreas('countries');
	const parts = countries.filter(({ properties }) => properties?.a3 === atlasConfig.countries[country].a3);
	const area = landOf(parts.map(({ geometry }) => geometry));
	countryAreas.set(country, area);
	return area;
}

let storedProvinces: (Province & { bbox: Bbox; area(): Land })[] | undefined;

function provinces(): NonNullable<typeof storedProvinces> {
	storedProvinces ??= readAreas('states_poly').map(({ geometry, properties }) => {
		let stored: Land | undefined;
		const area = () => (stored ??= landOf([geometry]));
		return {
			name: String(properties?.name),
			bbox: bbox(geometry) as Bbox,
			area,
			kmTo: (lngLat, withinKm) => areaKm(area(), lngLat, withinKm)
		};
	});
	return storedProvinces;
}

function isInBbox([west, south, east, north]: Bbox, [lng, lat]: LngLat): boolean {
	return lng >= west && lng <= east && lat >= south && lat <= north;
}
