import { groupBy } from '../../../geo/shared/group-by';
import type { ClaimView } from '../pages/views';
import { compareCodes } from './compare-codes';

/** One measure of one subject: what was told of it, by what exactly the figures are of. */
export type MeasureCard = {
	key: string;
	measureId: string;
	measure: string;
	scopes: Scope[];
	/** figures below each other, of other things each or nobody says of what, that look like one series */
	isApart: boolean;
};

/** Figures that can be compared: of one measure, unit, span and scope. */
export type Scope = {
	/** who or what they are of; empty where that is the whole of the subject, or nobody says it */
	noun: string;
	span: ClaimView['span'];
	/** a series of which nobody says what it is of, where others of the card do */
	isUnstated: boolean;
	newest: Told;
	/** told otherwise at the date of the newest, or by claims that contradict it */
	rivals: Told[];
	/** before it, the latest first */
	earlier: Told[];
	/** whether they are at least three, with dates */
	isSeries: boolean;
};

/** A figure, who tells it too, and its size in per cent of the largest of its scope. */
export type Told = { claim: ClaimView; repeats: ClaimView[]; share: number };

const FEWEST_DATES = 3;

/**
 * The figures of a page as cards, each claim in one place of them. What differs at one date and scope is a conflict, a
 * later value is growth, and other scopes are told apart.
 * @param claims those with a figure, what their subject is for first; that is the order of the cards
 */
export function measureCards(claims: readonly ClaimView[]): MeasureCard[] {
	const cards = groupBy(claims, ({ subject, measureId }) => `${subject?.url ?? ''} ${measureId}`);
	return Array.from(cards, ([key, group]) => {
		const scopes = [...groupBy(group, scopeOf).values()];
		const hasStated = scopes.length > 1 && group.some(({ scope }) => scope);
		// a figure of a stretch names it
		const stretches = groupBy(group, ({ span }) => span?.name ?? '');
		const isApart = [...stretches.values()].some(
			(list) => new Set(list.map(({ scope }) => scope ?? '')).size > 1
		);
		return {
			key,
			isApart,
			measureId: group[0]?.measureId ?? '',
			measure: group[0]?.measure ?? '',
			scopes: scopes.map((list) => toScope(list, hasStated, new Set(group.map(({ id }) => id))))
		};
	});
}

/** What the figure of a claim is of, how it is counted, and where. */
function scopeOf({ figure, scope, span }: ClaimView): string {
	return [figure.unit, scope, span?.name].join('|');
}

/** @param here ids of the claims of the card, whose places tell how they stand to each other */
function toScope(claims: readonly ClaimView[], hasStated: boolean, here: ReadonlySet<string>): Scope {
	const most = Math.max(...claims.map(({ figure }) => figure.value ?? 0));
	const told = Array.from(
		groupBy(claims, ({ asOf, figure }) =>
			[asOf, figure.value, figure.valueMax, figure.valueText].join('|')
		).values(),
		([claim, ...repeats]): Told[] =>
			claim ? [{ claim, repeats, share: shareOf(claim.figure.value ?? 0, most) }] : []
	)
		.flat()
		// what has no date is the oldest
		.sort((one, other) => compareCodes(other.claim.asOf ?? '', one.claim.asOf ?? ''));
	const [newest, ...rest] = told;
	if (!newest) throw new Error('found a scope without claims, wanted one at least');
	const { claim } = newest;
	const against = new Set(
		[claim, ...newest.repeats].flatMap(({ conflicts }) => conflicts.map(({ id }) => id))
	);
	const isRival = (other: Told): boolean => other.claim.asOf === claim.asOf || against.has(other.claim.id);
	const dates = new Set(claims.flatMap(({ asOf, figure }) => (figure.value === null ? [] : (asOf ?? []))));
	const isSeries = dates.size >= FEWEST_DATES;
	return {
		noun: claim.scope ?? '',
		span: claim.span,
		isUnstated: isSeries && hasStated && !claim.scope,
		newest: without(newest, here),
		rivals: rest.filter(isRival).map((other) => without(other, here)),
		earlier: rest.filter((other) => !isRival(other)).map((other) => without(other, here)),
		isSeries
	};
}

/** In per cent, as exact as a bar can be. */
function shareOf(value: number, most: number): number {
	return most > 0 ? Math.round((1000 * value) / most) / 10 : 0;
}

/** What stands in the rows beside it needs no naming. */
function without({ claim, repeats, share }: Told, here: ReadonlySet<string>): Told {
	return {
		claim: { ...claim, conflicts: claim.conflicts.filter(({ id }) => !here.has(id)) },
		repeats,
		share
	};
}
