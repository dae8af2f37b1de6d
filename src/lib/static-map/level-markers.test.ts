import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAtlas, type Atlas } from '../../../geo';
import { clusterSites, MAX_LEVEL, MIN_LEVEL } from '../cluster/cluster-sites';
import { worldPixels } from '../cluster/world-pixels';
import { markerSubjects } from '../cluster/marker';
import { levelMarkers, type NamedMarker } from './level-markers';

const [template] = readAtlas().sites;
if (!template?.position) throw new Error('found no site with a place, wanted one to copy');
const { position } = template;

/** An atlas of sites in a few cities, some of them within earlier ones and some without a place. */
const atlases = fc
	.array(
		fc.record({
			city: fc.constantFrom('a', 'b', 'c', 'd'),
			within: fc.option(fc.nat(60)),
			lng: fc.integer({ min: -40, max: 40 }),
			lat: fc.integer({ min: -40, max: 40 }),
			isPlaced: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
			scale: fc.constantFrom(0.0005, 0.01, 0.3)
		}),
		{ minLength: 1, maxLength: 60 }
	)
	.map((sites): Atlas => {
		const made = sites.map(({ city, within, lng, lat, isPlaced, scale }, index) => ({
			...template,
			id: `s${index}`,
			city,
			within: within !== null && within < index ? `s${within}` : undefined,
			position: isPlaced ? { ...position, lngLat: [105 + lng * scale, 25 + lat * scale] } : null
		}));
		// only the sites are read
		return { sites: made } as unknown as Atlas;
	});

test('the badges of a part of the map are those of the whole map, with the same names', () => {
	const cases = fc.record({
		atlas: atlases,
		level: fc.integer({ min: MIN_LEVEL, max: MAX_LEVEL }),
		shown: fc.option(fc.nat(59)),
		centre: fc.nat(59),
		reach: fc.constantFrom(40, 300, 5000)
	});
	fc.assert(
		fc.property(cases, ({ atlas, level, shown, centre, reach }) => {
			const id = shown === null ? null : `s${shown}`;
			const [x, y] = worldPixels(atlas.sites[centre]?.position?.lngLat ?? [105, 25], level);
			const isIn = ({ marker }: NamedMarker): boolean => {
				const [left, top] = worldPixels(marker.lngLat, level);
				return Math.abs(left - x) < reach && Math.abs(top - y) < reach;
			};
			const near = levelMarkers(atlas, level).near([x - reach, y - reach, x + reach, y + reach], id);
			expect(near.filter(isIn)).toEqual(wholeMap(atlas, level, id).filter(isIn));
		}),
		{ numRuns: 300, seed: 12 }
	);
});

function wholeMap({ sites }: Atlas, level: number, shown: string | null): NamedMarker[] {
	const cities = new Map(sites.map(({ id, city }) => [id, city]));
	const places = sites.map(({ id, city, within, position: place }) => {
		return { id, city, within: within ?? null, lngLat: place?.lngLat ?? null };
	});
	const markers = clusterSites(places, level, shown);
	const subjects = markerSubjects(markers, (id) => cities.get(id) ?? '', level);
	return markers.map((marker) => ({ marker, subject: subjects.get(marker.id) ?? null }));
}
