import type { Claim } from '../../read/schema';
import { chineseFigures, englishFigures } from '../helpers/figures';
import type { Finding, Rule } from '../helpers/rule';

const UNIT_SCALES: Partial<Record<Claim['unit'], number>> = {
	'cny-million': 1e6,
	'cny-billion': 1e9,
	'usd-billion': 1e9,
	'sgd-billion': 1e9,
	'cny-trillion': 1e12
};

/** Both sentences of a claim name its number: 24 with the unit cny-billion is "24 billion" and 240亿. */
export const number: Rule = {
	id: 'number',
	*check({ records }): Generator<Finding> {
		for (const record of records.claims) {
			const wanted = [record.value, record.value_max].flatMap((value) =>
				value === null ? [] : [Math.abs(value)]
			);
			if (wanted.length === 0) continue;
			const scale = UNIT_SCALES[record.unit] ?? 1;
			const missing = Object.entries({
				statement: englishFigures(record.statement),
				statement_zh: chineseFigures(record.statement_zh)
			}).flatMap(([key, figures]) => {
				const value = wanted.find((one) => !figures.some((figure) => isSame(figure, one * scale)));
				return value === undefined ? [] : [{ key, value: value * scale }];
			});
			// a wrong value is named in neither sentence, and is told once
			const [first, second] = missing;
			if (!first) continue;
			const where = second ? `it nor in ${second.key}` : 'it';
			const message = `found no ${first.value} in ${where}, wanted the value (${record.unit}) named`;
			const rests = ['value', 'value_max', 'unit'];
			yield { record, path: [first.key], message, severity: 'warning', rests };
		}
	}
};

function isSame(figure: number, wanted: number): boolean {
	return Math.abs(figure - wanted) <= Math.abs(wanted) * 1e-9;
}
