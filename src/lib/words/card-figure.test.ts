import { expect, test } from 'vitest';
import { cardFigure } from './card-figure';

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
