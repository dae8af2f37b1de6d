import type { CitedFigure } from './cited-figures';
import type { Side } from './side';

/** The rows of a comparison of ways, each with what decides whether two ways differ in it. */
const MATTERS = {
	ends: ({ from, to }: Side) => [from.url, to.url],
	state: ({ states, service }: Side) => [...states.map(({ id }) => id), service?.id ?? ''],
	modes: ({ profile }: Side) => [...new Set(profile.stretches.map(({ mode }) => mode))].sort(),
	drawn: ({ lengthKm }: Side) => [String(Math.round(lengthKm))],
	published: ({ lengths }: Side) => figuresOf(lengths),
	times: ({ times }: Side) => figuresOf(times),
	saved: ({ saved }: Side) => figuresOf(saved),
	legs: ({ legs }: Side) => [String(legs.length)],
	transfers: ({ reloads }: Side) => reloads.map(({ url }) => url),
	borders: ({ borders }: Side) => borders.map((pair) => pair.map(({ id }) => id).join(' ')),
	gauges: ({ gaugeBreaks }: Side) => gaugeBreaks.map(({ url }) => url),
	track: ({ gpx }: Side) => [String(gpx !== null)]
} satisfies Record<string, (side: Side) => string[]>;

export type CompareRow = keyof typeof MATTERS;
const ROWS = Object.keys(MATTERS) as CompareRow[];

/** The rows in two lists, each in their order: those in which any two ways differ, and those in which all are alike. */
export function parted(sides: readonly Side[]): { differ: CompareRow[]; alike: CompareRow[] } {
	const differs = (row: CompareRow) =>
		new Set(sides.map((side) => JSON.stringify(MATTERS[row](side)))).size > 1;
	return {
		differ: ROWS.filter(differs),
		alike: ROWS.filter((row) => !differs(row))
	};
}

function figuresOf(figures: readonly CitedFigure[]): string[] {
	return figures.map(({ measure, span, figure: { said } }) =>
		[measure, span, said.number, said.unit].join(' ')
	);
}
