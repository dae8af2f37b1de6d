import { expect, test } from 'vitest';
import { orderOf, readOrder } from './figure-order';
import type { FigureRow } from '../pages/views';

function row(id: string, subject: string, span: string, source: string): FigureRow {
	return {
		id,
		subject: { name: subject, url: `/sites/${subject}/` },
		measure: { id: id.slice(0, 1), label: '' },
		span,
		value: '',
		plainValue: id === 'a2' ? '' : id,
		asOf: '',
		basis: 'stated',
		source: { publisher: '', url: `/sources/${source}/` },
		conflicts: 0
	};
}

const rows = [row('b1', 'x', '', 'p'), row('a1', 'y', 's', 'p'), row('a2', 'x', 't', 'q')];
/** Compares the other way round. */
const by = (keyOf: (row: FigureRow) => string) => (one: FigureRow, other: FigureRow) =>
	keyOf(one) < keyOf(other) ? 1 : -Number(keyOf(one) !== keyOf(other));
const order = orderOf(rows, {
	subject: by(({ subject }) => subject.name),
	span: by(({ span }) => span),
	source: by(({ source }) => source.url),
	value: by(({ plainValue }) => plainValue)
});

test('ranks are read as they were written, whatever the order of the rows', () => {
	for (const given of [rows, rows.toReversed()]) {
		const rankOf = readOrder(given, order, [{ id: 'b' }, { id: 'a' }]);
		const ranks = rows.map((one) =>
			(['subject', 'measure', 'span', 'value', 'source'] as const).map((column) => rankOf(one, column))
		);
		expect(ranks).toEqual([
			[2, 1, 0, 1, 2],
			[1, 2, 2, 2, 2],
			[2, 2, 1, 0, 1]
		]);
	}
});

test('an order of another build gives no ranks', () => {
	const rankOf = readOrder([...rows, row('c1', 'z', 'u', 'r')], order, []);
	expect(rows.map((one) => rankOf(one, 'subject'))).toEqual([0, 0, 0]);
});
