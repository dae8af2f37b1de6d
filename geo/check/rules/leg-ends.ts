import { MODES } from '../../draw/modes';
import { fieldsOf, type Finding, type Rule } from '../helpers/rule';

/** A leg joins two nodes that its mode can serve, and is recorded once. */
export const legEnds: Rule = {
	id: 'leg-ends',
	*check({ records, byId }): Generator<Finding> {
		const taken = new Map<string, string>();
		for (const record of records.legs) {
			if (record.from === record.to) {
				const message = `found ${record.to} at both ends, wanted two nodes`;
				yield { record, path: ['to'], message, rests: ['from'] };
				continue;
			}
			for (const key of ['from', 'to'] as const) {
				const node = byId.nodes.get(record[key]);
				const wanted = MODES[record.mode].ends;
				if (!node || !wanted || wanted.includes(node.kind)) continue;
				const message = `found ${node.id} (${node.kind}) on a leg by ${record.mode}, wanted ${wanted.join(' or ')}`;
				yield { record, path: [key], message, rests: ['mode', 'alignment', ...fieldsOf(node, 'kind')] };
			}
			const track = [...[record.from, record.to].sort(), record.mode, record.line ?? ''].join(' ');
			const other = taken.get(track);
			if (other) {
				const message = `found the same ends, mode and line as ${other}, wanted one record, run in reverse where needed`;
				yield { record, message, rests: ['from', 'to', 'mode', 'line'] };
			}
			taken.set(track, record.id);
		}
	}
};
