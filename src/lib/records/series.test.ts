import { expect, test } from 'vitest';
import { claimView } from '../../../tests/helpers/claim-view';
import { seriesOf } from './series';
import type { ClaimView } from '../pages/views';

function claim(asOf: string | null, value: number | null, fields: Partial<ClaimView> = {}): ClaimView {
	const { figure } = claimView({});
	return claimView({ id: `${asOf}-${value}`, asOf, figure: { ...figure, value }, ...fields });
}

test('three dates of one measure and unit are a series, oldest first', () => {
	const [series, ...others] = seriesOf([claim('2022', 5), claim('2020-10', 2), claim('2021', 9)]);
	expect(series?.points.map(({ asOf }) => asOf)).toEqual(['2020-10', '2021', '2022']);
	expect(series?.points.map(({ share }) => Math.round(share))).toEqual([22, 100, 56]);
	expect(others).toEqual([]);
});

test('two dates are none, however many claims there are', () => {
	expect(seriesOf([claim('2022', 5), claim('2022', 6), claim('2021', 9)])).toEqual([]);
});

test('another measure or span, no number or no date do not complete a series', () => {
	const two = [claim('2020', 1), claim('2021', 2)];
	const route = { name: 'Main', other: '', url: '/routes/main/' };
	for (const third of [
		claim('2022', 3, { measure: 'Area' }),
		claim('2022', 3, { span: { name: 'A – B', route } }),
		claim('2022', null),
		claim(null, 3)
	])
		expect(seriesOf([...two, third])).toEqual([]);
});
