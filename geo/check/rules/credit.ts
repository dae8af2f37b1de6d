import { shown } from '../../read/problem';
import type { Records } from '../../read/schema';
import type { Position } from '../../read/schema-fields';
import type { Finding, Rule } from '../helpers/rule';

/** Whose points they are, and the licence that comes with them. */
const LICENCES: [RegExp, Position['licence']][] = [
	[/geonames/i, 'CC-BY-4.0'],
	[/ourairports/i, 'public-domain'],
	[/natural earth/i, 'public-domain'],
	[/searoute/i, 'Apache-2.0']
];
/** Points under a share-alike or closed licence would bind the whole file that holds them. */
const REFUSED = /openstreetmap|\bosm\b|openflights|google|baidu|amap|gaode/i;

/** The credit of a position names a source whose licence the position carries; no point is OpenStreetMap's. */
export const credit: Rule = {
	id: 'credit',
	*check({ records }): Generator<Finding> {
		for (const { record, position } of positions(records)) {
			if (REFUSED.test(position.credit) || position.licence === 'ODbL-1.0') {
				const message = `found ${shown(position.credit)}, wanted a source whose points may be given on`;
				yield { record, path: ['position', 'credit'], message };
			}
			for (const [name, licence] of LICENCES) {
				if (!name.test(position.credit) || position.licence === licence) continue;
				const message = `found ${position.licence} for ${shown(position.credit)}, wanted ${licence}`;
				yield { record, path: ['position', 'licence'], message, rests: [['position', 'credit']] };
			}
		}
		for (const record of records.legs) {
			for (const [index, { basis }] of record.via.entries()) {
				if (basis !== 'openstreetmap') continue;
				const message = `found ${basis}, wanted the name of a station in geo/osm/stations.geojson`;
				yield { record, path: ['via', index, 'basis'], message };
			}
		}
	}
};

function* positions({ sites, cities, nodes }: Records): Generator<{ record: object; position: Position }> {
	for (const record of [...sites, ...cities, ...nodes]) {
		if (record.position) yield { record, position: record.position };
	}
}
