import fc from 'fast-check';
import type { Atlas } from '../../geo';

type FilterAtlas = Pick<Atlas, 'sites' | 'organisations' | 'relations'>;

/** Ids of the sites that a query lets through, found in the published records by none of the site's own code. */
export function filteredSites(atlas: FilterAtlas, query: URLSearchParams): string[] {
	const wanted = (key: string): string[] => query.get(key)?.split(',') ?? [];
	const passes = (key: string, own: string[]): boolean =>
		wanted(key).length === 0 || own.some((id) => wanted(key).includes(id));
	const [from, to] = (query.get('year') ?? '').split('-').map(Number);
	return atlas.sites
		.filter((site) => {
			const organisations = atlas.organisations
				.filter(
					({ id, site: seat }) =>
						seat === site.id ||
						atlas.relations.some(
							(one) => [one.from, one.to].includes(id) && [one.from, one.to].includes(site.id)
						)
				)
				.map(({ id }) => id);
			const { start_year: start } = site;
			const isInYears =
				!query.has('year') ||
				start === null ||
				(to === undefined ? start <= Number(from) : start >= Number(from) && start <= to);
			return (
				isInYears &&
				passes('ids', [site.id]) &&
				passes('kind', [site.kind]) &&
				passes('sector', site.sectors) &&
				passes('city', [site.city]) &&
				passes('country', [site.country]) &&
				passes('status', [site.status]) &&
				passes('accuracy', [site.position?.accuracy ?? 'none']) &&
				passes('organisation', organisations)
			);
		})
		.map(({ id }) => id)
		.sort();
}

/** Queries of one to three filters with values that an atlas has, in any order and form of the list; the same each time. */
export function sampleQueries(atlas: FilterAtlas, count: number): URLSearchParams[] {
	const some = (values: readonly string[]) =>
		fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }).map((ids) => ids.join());
	const year = fc.integer({ min: 1990, max: 2026 });
	const filters = fc.record(
		{
			kind: some(atlas.sites.map(({ kind }) => kind)),
			sector: some(atlas.sites.flatMap(({ sectors }) => sectors)),
			city: some(atlas.sites.map(({ city }) => city)),
			country: some(atlas.sites.map(({ country }) => country)),
			status: some(atlas.sites.map(({ status }) => status)),
			accuracy: some(atlas.sites.map(({ position }) => position?.accuracy ?? 'none')),
			organisation: some(atlas.organisations.map(({ id }) => id)),
			year: fc.oneof(
				year.map(String),
				fc.tuple(year, year).map((years) => years.sort().join('-'))
			),
			ids: some(atlas.sites.map(({ id }) => id)),
			sort: fc.constantFrom('name', 'year', 'kind'),
			show: fc.constant('table')
		},
		{ requiredKeys: [] }
	);
	return fc
		.sample(filters, { numRuns: count, seed: 14 })
		.map((parts) => new URLSearchParams(Object.entries(parts)));
}
