import type { Claim } from '../../read/schema';
import { fieldsOf, type Finding, type Rule } from '../helpers/rule';

/** Yuan for a dollar since 2005 when a source writes both; outside it one of the two is off by a scale word. */
const RATES = { lowest: 6, highest: 7.3 };
const YUAN: Partial<Record<Claim['unit'], number>> = {
	'cny-million': 1e6,
	'cny-billion': 1e9,
	'cny-trillion': 1e12
};

/** An amount that one source gives in yuan and in dollars implies a rate that has been paid. */
export const exchangeRate: Rule = {
	id: 'exchange-rate',
	*check({ records }): Generator<Finding> {
		const key = ({ subject, measure, source, locator }: Claim) =>
			[subject, measure, source, locator].join(' ');
		const dollars = new Map<string, Claim>();
		for (const claim of records.claims) if (claim.unit === 'usd-billion') dollars.set(key(claim), claim);
		for (const record of records.claims) {
			const scale = YUAN[record.unit];
			const other = dollars.get(key(record));
			if (!scale || !record.value || !other?.value) continue;
			const rate = (record.value * scale) / (other.value * 1e9);
			if (rate >= RATES.lowest && rate <= RATES.highest) continue;
			const message = `found ${rate.toFixed(2)} yuan for a dollar with ${other.id}, wanted ${RATES.lowest} to ${RATES.highest}`;
			const rests = ['unit', 'measure', 'source', 'locator', ...fieldsOf(other, 'value', 'unit', 'measure')];
			yield { record, path: ['value'], message, severity: 'warning', rests };
		}
	}
};
