import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { station } from './station';

const field = 'hub: qinzhou';

test('a station that is not there is told', () => {
	const told = planted(station, ['nodes.yaml', field, `${field}\n  station: elsewhere`]);
	expect(told).toEqual([
		expect.stringMatching(
			/^nodes\.yaml:\d+ found elsewhere, wanted a station in geo\/osm\/stations\.geojson$/
		)
	]);
});

test('a station of another place is told', () => {
	const told = planted(station, ['nodes.yaml', field, `${field}\n  station: far-away`]);
	expect(told).toEqual([
		expect.stringMatching(
			/^nodes\.yaml:\d+ found far-away \d+ km from the point of the record, wanted at most 25 km$/
		)
	]);
});

test('a station nearby is nothing to tell', () => {
	expect(planted(station, ['nodes.yaml', field, `${field}\n  station: qinzhou-station`])).toEqual([]);
});
