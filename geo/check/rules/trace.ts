import type { Finding, Rule } from '../helpers/rule';

/** A leg is traced where it names a trace, and the trace is there, or the river that it follows. */
export const trace: Rule = {
	id: 'trace',
	*check({ records, traces }): Generator<Finding> {
		for (const record of records.legs) {
			const isTraced = record.alignment === 'traced';
			if (isTraced && !record.trace && !record.river) {
				const message = 'found traced without a trace, wanted the name of one';
				yield { record, path: ['alignment'], message, rests: ['trace', 'river'] };
			}
			if (record.river && (!isTraced || record.mode !== 'river' || record.trace)) {
				const message = `found a river on a ${record.alignment} ${record.mode} leg, wanted a river leg traced by it alone`;
				yield { record, path: ['river'], message, rests: ['alignment', 'mode', 'trace'] };
			}
			if (!isTraced && record.trace) {
				const message = `found a trace on a ${record.alignment} leg, wanted the alignment traced`;
				yield { record, path: ['trace'], message, rests: ['alignment'] };
				continue;
			}
			if (record.trace && traces && !traces.has(record.trace)) {
				const message = `found ${record.trace}, wanted the name of a GeoJSON file in geo/osm`;
				yield { record, path: ['trace'], message };
			}
		}
	}
};
