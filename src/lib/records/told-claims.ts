import { groupBy } from '../../../geo/shared/group-by';
import type { ClaimView, EventRow } from '../pages/views';
import { compareCodes } from './compare-codes';
import { measureCards, type MeasureCard } from './measure-cards';

/** The claims of a page as it tells them, each in one place: figures on cards, dates in a line of time, and sentences. */
export type ToldClaims = {
	count: number;
	/** how many are figures, and of how many sources these are */
	figures: number;
	sources: number;
	cards: MeasureCard[];
	statements: ClaimView[];
	/** what happened, the oldest first */
	timeline: Happening[];
};

/** What happened at one date. */
export type Happening = { date: string; basis: string; events: EventRow[]; claims: ClaimView[] };

/** @param claims what their subject is for first */
export function tellClaims(claims: readonly ClaimView[], events: readonly EventRow[] = []): ToldClaims {
	const ids = new Set(claims.map(({ id }) => id));
	const all = claims.map((claim) => ({
		...claim,
		conflicts: claim.conflicts.map((conflict) => ({ ...conflict, isLocal: ids.has(conflict.id) }))
	}));
	const figures = all.filter(({ figure: { unit } }) => unit !== 'date' && unit !== 'statement');
	return {
		count: claims.length,
		figures: figures.length,
		sources: new Set(figures.map(({ source }) => source.id)).size,
		cards: measureCards(figures),
		statements: all.filter((claim) => !figures.includes(claim) && !isDate(claim)),
		timeline: timelineOf(all.filter(isDate), events)
	};
}

function isDate({ figure: { unit, valueText } }: ClaimView): boolean {
	return unit === 'date' && valueText !== null;
}

function timelineOf(dates: readonly ClaimView[], events: readonly EventRow[]): Happening[] {
	const claimsAt = groupBy(dates, ({ figure }) => figure.valueText ?? '');
	const eventsAt = groupBy(events, ({ date }) => date);
	const all = new Set([...eventsAt.keys(), ...claimsAt.keys()]);
	return [...all].sort(compareCodes).map((date) => {
		const [own, told] = [eventsAt.get(date) ?? [], claimsAt.get(date) ?? []];
		return { date, basis: (own[0] ?? told[0])?.dateBasis ?? '', events: own, claims: told };
	});
}

/** Every claim of a page, wherever it is told: figures first, then sentences and dates. */
export function claimsIn({ cards, statements, timeline }: ToldClaims): ClaimView[] {
	const figures = cards
		.flatMap(({ scopes }) => scopes)
		.flatMap(({ newest, rivals, earlier }) => [newest, ...rivals, ...earlier])
		.flatMap(({ claim, repeats }) => [claim, ...repeats]);
	return [...figures, ...statements, ...timeline.flatMap(({ claims }) => claims)];
}
