import { shown } from '../../read/problem';
import { isRealDate } from '../helpers/dates';
import { fieldsOf, type Finding, type Rule } from '../helpers/rule';

/** A claim has a unit of its measure, and the field that the unit asks for: a number, a date or words alone. */
export const unit: Rule = {
	id: 'unit',
	*check({ records, byId }): Generator<Finding> {
		for (const record of records.claims) {
			const measure = byId.measures.get(record.measure);
			if (measure && !measure.units.includes(record.unit)) {
				const message = `found ${record.unit}, wanted ${measure.units.join(' or ')} for ${measure.id}`;
				yield { record, path: ['unit'], message, rests: ['measure', ...fieldsOf(measure, 'units', 'id')] };
				continue;
			}
			const hasWordsOnly = record.unit === 'date' || record.unit === 'statement';
			if (hasWordsOnly && (record.value !== null || record.value_max !== null)) {
				yield {
					record,
					path: ['value'],
					message: `found a number with the unit ${record.unit}, wanted null`,
					rests: ['unit', 'value_max']
				};
			}
			if (!hasWordsOnly && record.value === null) {
				yield {
					record,
					path: ['value'],
					message: `found null with the unit ${record.unit}, wanted a number`,
					rests: ['unit']
				};
			}
			if (record.unit === 'date' && !isRealDate(record.value_text ?? '')) {
				const message = `found ${shown(record.value_text)} with the unit date, wanted a date of the calendar`;
				yield { record, path: ['value_text'], message, rests: ['unit'] };
			}
			if (record.unit === 'statement' && record.value_text !== null) {
				const message = `found ${shown(record.value_text)} with the unit statement, wanted null`;
				yield { record, path: ['value_text'], message, rests: ['unit'] };
			}
		}
	}
};
