import type { ClaimView } from '../../src/lib/pages/views';

/** A claim as a page shows it, of 9 km, with whatever a test wants otherwise. */
export function claimView(more: Partial<ClaimView>): ClaimView {
	const source = { id: 's', n: 1, title: 'A', publisher: 'B', date: null, url: '/sources/s/' };
	return {
		id: 'a',
		measureId: 'length',
		isState: true,
		measure: 'Length',
		scope: null,
		figure: {
			value: 9,
			valueMax: null,
			valueText: null,
			qualifier: 'exact',
			unit: 'km',
			unitLabel: 'km',
			said: { number: '9', gap: ' ', unit: 'km' }
		},
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
		conflicts: [],
		...more
	};
}
