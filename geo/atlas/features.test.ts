import { expect, test } from 'vitest';
import { siteFeatures } from './features';
import { readRecords } from '../read/read';

const { sites } = readRecords('tests/fixtures/records').records;

test('a site whose place no source states is kept, without geometry and with accuracy none', () => {
	const placeless = sites.map((site) => ({ ...site, position: null }));
	const { features } = siteFeatures({ sites: placeless });
	expect(features.map(({ id }) => id)).toEqual(sites.map(({ id }) => id));
	for (const { geometry, properties } of features) {
		expect(geometry).toBeNull();
		expect(properties).toMatchObject({ accuracy: 'none', accuracy_m: null });
	}
});

test('a site with a position is drawn there, at the accuracy of its record', () => {
	const placed = sites.filter(({ position }) => position !== null);
	expect(placed.length).toBeGreaterThan(0);
	const { features } = siteFeatures({ sites: placed });
	expect(features.map(({ geometry }) => geometry?.coordinates)).toEqual(
		placed.map(({ position }) => position?.lngLat)
	);
	expect(features.map(({ properties }) => properties.accuracy)).toEqual(
		placed.map(({ position }) => position?.accuracy)
	);
});
