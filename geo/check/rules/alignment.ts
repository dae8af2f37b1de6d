import type { Leg } from '../../read/schema';
import type { Finding, Rule } from '../helpers/rule';

/** How the line of a leg can be known, by its mode. */
const ALIGNMENTS: Record<Leg['mode'], Leg['alignment'][]> = {
	rail: ['surveyed', 'traced', 'schematic'],
	road: ['surveyed', 'traced', 'schematic'],
	river: ['surveyed', 'traced', 'schematic'],
	sea: ['sea-network'],
	air: ['great-circle'],
	data: ['schematic']
};

/** A leg says how its line is known, in a way that fits its mode; towns on the way shape only land lines. */
export const alignment: Rule = {
	id: 'alignment',
	*check({ records }): Generator<Finding> {
		for (const record of records.legs) {
			const wanted = ALIGNMENTS[record.mode];
			if (!wanted.includes(record.alignment)) {
				const message = `found ${record.alignment} on a ${record.mode} leg, wanted ${wanted.join(' or ')}`;
				yield { record, path: ['alignment'], message, rests: ['mode'] };
			}
			if (record.via.length > 0 && record.mode !== 'rail' && record.mode !== 'road') {
				const message = `found via points on a ${record.mode} leg, wanted none`;
				yield { record, path: ['via'], message, rests: ['mode', 'alignment'] };
			}
		}
	}
};
