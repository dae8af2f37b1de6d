import type { Finding, Rule } from '../helpers/rule';

/** The measure of what a mode emits; factors change from edition to edition of their table. */
const MEASURE = 'emission-factor';

/** A factor of emissions says of which year its table is, and of which mode it is. */
export const emission: Rule = {
	id: 'emission',
	*check({ records }): Generator<Finding> {
		for (const record of records.claims) {
			if (record.measure !== MEASURE) continue;
			if (record.as_of === null) {
				const message = 'found null, wanted the year of the table of the emission factor';
				yield { record, path: ['as_of'], message, rests: ['measure'] };
			}
			if (record.scope === undefined) {
				const message = `found ${record.id} without a scope, wanted the mode that the factor is of`;
				yield { record, message, rests: ['measure', 'scope'] };
			}
		}
	}
};
