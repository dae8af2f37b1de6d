import { expect, test } from 'vitest';
import { readAtlas } from '../../../geo';
import { facetsOf } from '../records/figure-facets';
import { figureRows } from './figure-rows';
import { pageAt } from './page-at';

test.each(['/figures/', '/zh/figures/'])(
	'what a row of %s is filtered by is what its record says',
	(path) => {
		const page = pageAt(path);
		if (page?.kind !== 'figures') throw new Error(`${path}: found no table of claims, wanted one`);
		const atlas = readAtlas();
		const kinds = new Map<string, string>([
			...atlas.sites.map(({ id }) => [id, 'site'] as const),
			...atlas.cities.map(({ id }) => [id, 'city'] as const),
			...atlas.organisations.map(({ id }) => [id, 'organisation'] as const),
			...atlas.agreements.map(({ id }) => [id, 'agreement'] as const),
			...atlas.events.map(({ id }) => [id, 'event'] as const),
			...atlas.routes.map(({ id }) => [id, 'route'] as const),
			['corridor', 'corridor'],
			['bilateral', 'bilateral']
		]);
		const claims = new Map(atlas.claims.map((claim) => [claim.id, claim]));
		const wanted = page.rows.map(({ id }) => {
			const claim = claims.get(id);
			const { subject = '', measure, source, date_basis: basis } = claim ?? {};
			return { subject, kind: kinds.get(subject), measure, source, basis };
		});
		expect(figureRows(page).map(facetsOf)).toEqual(wanted);
	}
);

test('a series names claims of one subject and measure with three dates or more', () => {
	const page = pageAt('/figures/');
	if (page?.kind !== 'figures') throw new Error('found no table of claims, wanted one');
	const rows = new Map(figureRows(page).map((row) => [row.id, row]));
	expect(page.series.length).toBeGreaterThan(3);
	for (const ids of page.series) {
		const points = ids.flatMap((id) => rows.get(id) ?? []);
		expect(new Set(points.map(({ subject, measure }) => `${subject.url} ${measure.id}`)).size).toBe(1);
		expect(new Set(points.map(({ asOf }) => asOf)).size).toBeGreaterThanOrEqual(3);
		expect(points.every(({ plainValue }) => Number(plainValue) > 0)).toBe(true);
	}
});
