import { FIGURES_URL } from '../../../geo/shared/addresses';
import { groupBy } from '../../../geo/shared/group-by';
import type { Language } from '../address/language';
import { compareCodes } from '../records/compare-codes';
import { facetsOf } from '../records/figure-facets';
import { yearOf } from '../records/figure-filter';
import { figureLine } from '../words/figure-row';
import { address } from '../ui/base/address';
import { builtPage } from './fetched';
import { rowsOfTable } from './table-rows';

/**
 * The figure that stood for a site at the end of a year, as a line of text: of the whole before one of a part, then the
 * latest; empty where none is so old.
 */
export type SiteFigures = (site: string, year: number) => string;

/** Fetches the dated figures of all sites, from the table of claims. @throws as `builtPage` does */
export async function siteFigures(language: Language): Promise<SiteFigures> {
	const rows = rowsOfTable(await builtPage(address(FIGURES_URL, language)), language, []);
	const bySite = groupBy(
		rows
			.filter((row) => row.value !== '' && row.asOf !== '' && facetsOf(row).kind === 'site')
			.sort(
				(one, other) =>
					Number(one.span !== '') - Number(other.span !== '') || compareCodes(other.asOf, one.asOf)
			),
		(row) => facetsOf(row).subject
	);
	return (site, year) => {
		const latest = bySite.get(site)?.find((row) => yearOf(row) <= year);
		return latest
			? figureLine({ ...latest, measure: latest.measure.label, scope: latest.span }, language)
			: '';
	};
}
