/** The years of a filter: one alone asks what was there then, two ask what began between them. */
export type Years = { from: number | null; to: number };

/** The first and the last year that can be asked for. */
export type YearSpan = { first: number; last: number };

/** The years from 1990, or from the first that a site began in, until now. */
export function yearSpan(sites: readonly { year: number | null }[], now: number): YearSpan {
	return { first: Math.min(1990, ...sites.flatMap(({ year }) => year ?? [])), last: now };
}

/** One year, or two with a hyphen between them in either order, brought into the years that there are. */
export function readYears(text: string, span: YearSpan | null): Years | null {
	const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text.trim());
	if (!match) return null;
	const [one, other] = [Number(match[1]), Number(match[2] ?? match[1])];
	const years = yearsWithin(one, other, span);
	return match[2] === undefined ? { from: null, to: years.to } : years;
}

/**
 * Two years in their order, brought into the years that there are.
 * @param span null where that is not known
 */
export function yearsWithin(one: number, other: number, span: YearSpan | null): { from: number; to: number } {
	const clamp = (year: number) => (span ? Math.min(Math.max(year, span.first), span.last) : year);
	return { from: clamp(Math.min(one, other)), to: clamp(Math.max(one, other)) };
}

/** The part of a query that says the years; none for today. */
export function writeYears(years: Years | null): ['year', string][] {
	if (!years) return [];
	return [['year', years.from === null ? String(years.to) : `${years.from}-${years.to}`]];
}

/** What a claim of the same measure and scope said before, where that was something else. */
export function before<
	C extends { measure: string; scope: string | null; asOf: string; figure: { value: number | null } }
>(claims: readonly C[], { measure, scope, asOf, figure }: C): C | undefined {
	return claims.find((other) => {
		const isSame = other.measure === measure && other.scope === scope;
		return isSame && other.asOf < asOf && other.figure.value !== figure.value;
	});
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
