import { expect, test } from 'vitest';
import { cardFigure } from './card-figure';

const figure = {
	value: 60,
	valueMax: null,
	valueText: null,
	qualifier: 'over',
	unit: 'projects',
	unitLabel: 'projects',
	said: { number: '60', gap: ' ', unit: 'projects' }
};

test('a card does not say twice what is counted', () => {
	expect(cardFigure({ figure, measure: 'Co-operation projects' }).unit).toBe('');
	expect(cardFigure({ figure, measure: 'Signed, cumulative' }).unit).toBe('projects');
});
