import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { credit } from './credit';

test('a licence that is not the one of the data is told', () => {
	const told = planted(credit, ['nodes.yaml', 'licence: Apache-2.0', 'licence: CC-BY-4.0']);
	expect(told).toEqual(['nodes.yaml:46 found CC-BY-4.0 for "searoute-py", wanted Apache-2.0']);
});

test('points under a share-alike licence are refused', () => {
	const told = planted(credit, [
		'sites/tower.yaml',
		'credit: Natural Earth',
		'credit: OpenStreetMap contributors'
	]);
	expect(told).toEqual([
		'sites/tower.yaml:20 found "OpenStreetMap contributors", wanted a source whose points may be given on'
	]);
});

test('a via point that says it is OpenStreetMap’s is refused', () => {
	const told = planted(credit, ['legs/guiyang-nanning.yaml', 'basis: geonames', 'basis: openstreetmap']);
	expect(told).toEqual([
		'legs/guiyang-nanning.yaml:12 found openstreetmap, wanted the name of a station in geo/osm/stations.geojson'
	]);
});
