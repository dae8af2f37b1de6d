import { expect, test } from 'vitest';
import { claimView } from '../../../tests/helpers/claim-view';
import { sourceChecks } from './source-checks';
import { tellClaims } from './told-claims';

const source = (id: string) => ({ ...claimView({}).source, id });
const conflict = (id: string, by: string) => ({
	...claimView({ id }),
	url: `#${id}`,
	isLocal: false,
	of: null,
	source: source(by)
});
const { figure } = claimView({});
const statement = { ...figure, value: null, unit: 'statement' };
const day = { ...figure, value: null, valueText: '2020-01', unit: 'date' };

test('what other sources contradict is told with what they say, figures, sentences and dates alike', () => {
	const { otherwise, cautions } = sourceChecks(
		tellClaims([
			claimView({ id: 'plain' }),
			claimView({ id: 'day', figure: day, conflicts: [conflict('c', 'b')] }),
			claimView({ id: 'words', figure: statement, conflicts: [conflict('d', 'b')], note: 'Loose.' }),
			claimView({ id: 'size', asOf: '2020', conflicts: [conflict('e', 'b'), conflict('own', 's')] })
		]),
		's'
	);
	expect(otherwise.map(({ id }) => id)).toEqual(['size', 'words', 'day']);
	expect(otherwise[0]?.conflicts.map(({ id }) => id)).toEqual(['e']);
	expect(cautions).toEqual([]);
});

test('what only the records caution against is told apart; what a source says against itself is neither', () => {
	const told = tellClaims([
		claimView({ id: 'slip', note: 'Probably a slip for 2016.' }),
		claimView({ id: 'own', measureId: 'area', conflicts: [conflict('other', 's')] }),
		claimView({ id: 'plain', measureId: 'cost' })
	]);
	const { otherwise, cautions } = sourceChecks(told, 's');
	expect(otherwise).toEqual([]);
	expect(cautions.map(({ id }) => id)).toEqual(['slip']);
});
