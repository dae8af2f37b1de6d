/** The years of a filter: one alone asks what was there then, two ask what began between them. */
export type Years = { from: number | null; to: number };

/** The first and the last year that can be asked for. */
export type YearSpan = { first: number; last: number };

/** The years from 1990, or from the first that a site began in, until now. */
export function yearSpan(sites: readonly { year: number | null }[], now: number): YearSpan {
	return { first: Math.min(1990, ...sites.flatMap(({ year }) => year ?? [])), last: now };
}

/** One year, or two with a hyphen between them in either order, brought into the years of the atlas. */
export function readYears(text: string, { first, last }: YearSpan): Years | null {
	const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text.trim());
	if (!match) return null;
	const clamp = (year: number): number => Math.min(Math.max(year, first), last);
	const [one, other] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])];
	if (other === null) return { from: null, to: clamp(one) };
	return { from: clamp(Math.min(one, other)), to: clamp(Math.max(one, other)) };
}

/** The part of a query that says the years; none for today. */
export function writeYears(years: Years | null): ['year', string][] {
	if (!years) return [];
	return [['year', years.from === null ? String(years.to) : `${years.from}-${years.to}`]];
}

/**
 * Of each measure the latest claim that was known in a year.
 * @param claims the latest of each measure first
 * @param year null for today
 */
export function knownIn<C extends { measure: string; asOf: string }>(
	claims: readonly C[],
	year: number | null
): C[] {
	const known = claims.filter(({ asOf }) => year === null || Number(asOf.slice(0, 4)) <= year);
	return known.filter(({ measure }, at) => known.findIndex((other) => other.measure === measure) === at);
}
