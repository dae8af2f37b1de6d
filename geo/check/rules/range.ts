import type { Claim, Measure } from '../../read/schema';
import type { Finding, Rule } from '../helpers/rule';

/** Units that count things, so that a part of one is a slip. */
const COUNTED = new Set<Claim['unit']>([
	'projects',
	'enterprises',
	'entities',
	'people',
	'documents',
	'systems',
	'groups',
	'batches',
	'platforms',
	'focuses',
	'fields',
	'results',
	'ports',
	'countries-and-regions',
	'provinces',
	'cities',
	'stations',
	'categories',
	'types',
	'beds',
	'buildings',
	'issuers',
	'lines',
	'trips',
	'teu',
	'ordinal',
	'edition'
]);

/** A figure is of a size that its measure can have: a slip of thousands or of a unit falls outside. */
export const range: Rule = {
	id: 'range',
	*check({ records, byId }): Generator<Finding> {
		for (const measure of records.measures) {
			if (measure.min === undefined || measure.max === undefined || measure.min < measure.max) continue;
			yield {
				record: measure,
				path: ['max'],
				message: `found ${measure.max}, wanted more than ${measure.min}`,
				rests: ['min']
			};
		}
		for (const record of records.claims) {
			const { min, max } = boundsOf(byId.measures.get(record.measure));
			for (const key of ['value', 'value_max'] as const) {
				const value = record[key];
				if (value === null) continue;
				if (value < min || value > max) {
					yield {
						record,
						path: [key],
						message: `found ${value}, wanted ${min} to ${max} for ${record.measure}`,
						rests: ['measure', 'unit']
					};
				} else if (COUNTED.has(record.unit) && !Number.isInteger(value)) {
					const message = `found ${value}, wanted a whole number of ${record.unit}`;
					yield { record, path: [key], message, rests: ['unit'] };
				}
			}
			const { value, value_max: most } = record;
			if (value !== null && most !== null && most <= value && value <= max) {
				const message = `found ${most}, wanted more than the value ${value}`;
				yield { record, path: ['value_max'], message, rests: ['value'] };
			}
		}
	}
};

/** None where those of the measure are themselves the wrong way round. */
function boundsOf(measure: Measure | undefined): { min: number; max: number } {
	const { min = -Infinity, max = Infinity } = measure ?? {};
	return min < max ? { min, max } : { min: -Infinity, max: Infinity };
}
