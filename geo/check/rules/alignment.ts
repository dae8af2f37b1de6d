import { MODES } from '../../draw/modes';
import type { Finding, Rule } from '../helpers/rule';

/** A leg says how its line is known, in a way that fits its mode; towns on the way shape only land lines. */
export const alignment: Rule = {
	id: 'alignment',
	*check({ records }): Generator<Finding> {
		for (const record of records.legs) {
			const { alignments: wanted, hasVia } = MODES[record.mode];
			if (!wanted.includes(record.alignment)) {
				const message = `found ${record.alignment} on a ${record.mode} leg, wanted ${wanted.join(' or ')}`;
				yield { record, path: ['alignment'], message, rests: ['mode'] };
			}
			if (record.via.length > 0 && !hasVia) {
				const message = `found via points on a ${record.mode} leg, wanted none`;
				yield { record, path: ['via'], message, rests: ['mode', 'alignment'] };
			}
		}
	}
};
