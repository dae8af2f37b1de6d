import type { Atlas } from '../../../geo';
import type { Bbox } from '../../../geo/shared/coordinates';
import { bboxAround, REACH, unionBbox } from '../../../geo/shared/bbox';
import { pageIndexOf } from '../pages/atlas-index';
import { claimView } from '../pages/claims';
import type { Lookup } from '../pages/lookup';
import { mapView, type MapView } from '../pages/map-view';
import type { ClaimView, Link, SourceLink } from '../pages/views';
import { compareCodes } from '../records/compare-codes';
import { baseUnit, plainValue } from './figures';

type Claim = Atlas['claims'][number];

/** Measures whose figures are of something else in every record, such as dates of happenings of all sorts. */
const UNLIKE = ['event-date'];

/** A measure of which one or more of the records have a figure: the newest of each whole, none where none was found. */
export type MeasureRow = { key: string; measure: string; cells: ClaimView[][] };
export type RecordComparison = { sides: Link[]; rows: MeasureRow[]; map: MapView; sources: SourceLink[] };

/**
 * What is known of two or three sites or cities, like with like: a row holds one measure in one unit, or in one
 * currency. What more of them have comes first; statements are no figures, and are left to the pages.
 */
export function compareRecords(lookup: Lookup, ids: readonly string[]): RecordComparison {
	const { atlas, index } = lookup;
	const rows = new Map<string, Claim[][]>();
	for (const [at, id] of ids.entries())
		for (const claim of index.claimsBySubject.get(id) ?? []) {
			if (claim.unit === 'statement' || claim.span || UNLIKE.includes(claim.measure)) continue;
			const key = `${claim.measure} ${baseUnit(claim.unit)}`;
			const cells = rows.get(key) ?? ids.map(() => []);
			cells[at]?.push(claim);
			rows.set(key, cells);
		}
	const places = new Map(atlas.measures.map(({ id }, at) => [id, at]));
	const filled = (cells: Claim[][]) => cells.filter(({ length }) => length > 0).length;
	const placeOf = (key: string) => places.get(key.split(' ')[0] ?? '') ?? places.size;
	return {
		sides: ids.map((id) => lookup.subject(id)),
		rows: [...rows]
			.sort(([one, ones], [other, others]) => filled(others) - filled(ones) || placeOf(one) - placeOf(other))
			.map(([key, cells]) => {
				const shown = cells.map((claims) => newest(claims).map((claim) => claimView(lookup, claim)));
				return { key, measure: shown.flat()[0]?.measure ?? '', cells: shown };
			}),
		map: mapView(boxOf(lookup, ids), null),
		sources: lookup.cited()
	};
}

/**
 * Of claims of one matter those with the latest date, each figure once; without a date they are the oldest. What is told
 * of the whole goes before what is told of a part, of which the cell says what it is of.
 */
function newest(all: readonly Claim[]): Claim[] {
	const whole = all.filter(({ scope }) => !scope);
	const claims = whole.length > 0 ? whole : all;
	const last = claims
		.map(({ as_of: asOf }) => asOf ?? '')
		.sort(compareCodes)
		.at(-1);
	const figures = new Map<string, Claim>();
	for (const claim of claims) {
		const { value, value_text: valueText, value_max: most, qualifier } = claim;
		const figure = [plainValue({ value, valueText }), most, qualifier].join(' ');
		if ((claim.as_of ?? '') === last && !figures.has(figure)) figures.set(figure, claim);
	}
	return [...figures.values()];
}

function boxOf(lookup: Lookup, ids: readonly string[]): Bbox {
	const { sites, cities } = pageIndexOf(lookup);
	const boxes = ids.flatMap((id) => {
		const position = (sites.get(id) ?? cities.get(id))?.position;
		return position ? [bboxAround(position.lngLat, REACH.city ?? 1)] : [];
	});
	return boxes.length > 0 ? unionBbox(boxes) : lookup.atlas.config.bbox;
}
