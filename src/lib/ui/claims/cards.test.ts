import { expect, test } from 'vitest';
import type { ClaimView } from '../../pages/views';
import { cardFigure, wideCards } from './cards';

function claim(id: string, measure = 'Area', conflicts: ClaimView['conflicts'] = []): ClaimView {
	const source = { id: 's', n: 1, title: 'A', publisher: 'B', date: null, url: '/sources/s/' };
	return {
		id,
		subject: { name: 'Garden', other: '', url: '/sites/garden/' },
		measure,
		figure: { value: 9, valueMax: null, valueText: null, qualifier: 'exact', unit: 'km', unitLabel: 'km' },
		qualifierLabel: '',
		asOf: null,
		dateBasis: 'unknown',
		dateBasisLabel: '',
		dateReason: null,
		source,
		locator: 'paragraph 1',
		statement: '',
		note: null,
		lengthNote: null,
		span: null,
		conflicts
	};
}

const LONG = 'Length of a line that is not drawn here, to a place beyond it';

test('the first card is wide and short ones stand in pairs', () => {
	expect([
		...wideCards(
			['a', 'b', 'c'].map((id) => claim(id)),
			'en'
		)
	]).toEqual(['a']);
});

test('a short card without a partner takes the whole row', () => {
	expect([
		...wideCards(
			['a', 'b', 'c', 'd'].map((id) => claim(id)),
			'en'
		)
	]).toEqual(['a', 'd']);
	expect([...wideCards([claim('a'), claim('b'), claim('c', LONG), claim('d')], 'en')]).toEqual([
		'a',
		'c',
		'b',
		'd'
	]);
});

test('a contradicted figure takes the whole row', () => {
	const other = { ...claim('x'), url: '#x' };
	expect(wideCards([claim('a'), claim('b', 'Area', [other]), claim('c')], 'en').has('b')).toBe(true);
});

const figure = {
	value: 60,
	valueMax: null,
	valueText: null,
	qualifier: 'over',
	unit: 'projects',
	unitLabel: 'projects'
};

test('a card does not say twice what is counted', () => {
	expect(cardFigure({ figure, measure: 'Co-operation projects' }, 'en').unit).toBe('');
	expect(cardFigure({ figure, measure: 'Signed, cumulative' }, 'en').unit).toBe('projects');
});
