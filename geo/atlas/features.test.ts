import { expect, test } from 'vitest';
import { siteFeatures } from './features';
import { readRecords } from '../read/read';

const { records } = readRecords('tests/fixtures/records');
const { sites } = records;

test('a site whose place no source states is kept, without geometry and with accuracy none', () => {
	const placeless = sites.map((site) => ({ ...site, position: null }));
	const { features } = siteFeatures({ ...records, sites: placeless });
	expect(features.map(({ id }) => id)).toEqual(sites.map(({ id }) => id));
	for (const { geometry, properties } of features) {
		expect(geometry).toBeNull();
		expect(properties).toMatchObject({ accuracy: 'none', accuracy_m: null });
	}
});

test('a site with a position is drawn there, at the accuracy of its record', () => {
	const placed = sites.filter(({ position }) => position !== null);
	expect(placed.length).toBeGreaterThan(0);
	const { features } = siteFeatures({ ...records, sites: placed });
	expect(features.map(({ geometry }) => geometry?.coordinates)).toEqual(
		placed.map(({ position }) => position?.lngLat)
	);
	expect(features.map(({ properties }) => properties.accuracy)).toEqual(
		placed.map(({ position }) => position?.accuracy)
	);
});

test('a site names the organisations that it is, that have their seat in it, or that a relation ties to it, each once', () => {
	const [site] = sites;
	const [one] = records.organisations;
	if (!site || !one) throw new Error('found no records, wanted a site and an organisation');
	const [other, third] = [
		{ ...one, id: 'other' },
		{ ...one, id: 'third' }
	];
	const relation = { type: 'operates' as const, since: null, date: null, source: 'any' };
	const { features } = siteFeatures({
		sites: [site],
		organisations: [
			{ ...one, site: site.id },
			{ ...other, site: undefined },
			{ ...third, site: undefined }
		],
		relations: [
			{ ...relation, from: other.id, to: site.id },
			{ ...relation, from: site.id, to: one.id },
			{ ...relation, from: other.id, to: third.id }
		]
	});
	expect(features[0]?.properties.organisations).toEqual([one.id, other.id].sort());
});
