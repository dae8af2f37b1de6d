import type { Mode } from '../symbols/modes';
import type { ClaimRow, Coded, Link } from './views';

export type LegRow = {
	n: number;
	id: string;
	url: string;
	mode: Coded<Mode>;
	status: Coded;
	from: Link;
	to: Link;
	line: string | null;
	lengthKm: number;
	alignment: Coded;
};

/** A published figure of a leg; its own, or one of a longer stretch that it is part of. */
export type LegFigure = { measure: string; isOwn: boolean; claim: ClaimRow };

/** What happens where a leg begins. */
export type LegMarks = {
	/** the mode changes */
	isTransfer: boolean;
	/** goods go from one gauge to another */
	hasGaugeBreak: boolean;
	/** borders met since the leg before, each as its two countries */
	borders: string[];
};

/** A leg as an itinerary tells it: with what happens where it begins, and what is published of it where the page has looked for that. */
export type ItineraryLeg = LegRow & {
	/** the ends that are border crossings */
	gates: { from: boolean; to: boolean };
	/** null where nothing happens */
	marks: LegMarks | null;
	figures?: LegFigure[];
};

/** A change between two nodes of one place, whose way nobody traced; `before` is the leg that comes after it, from 1. */
export type HubChange = { before: number; hub: string; from: Link; to: Link };

/** Length of a whole route: as drawn, and as published for exactly its two ends. */
export type RouteTotals = { lengthKm: number; published: ClaimRow[] };

export type RouteRow = Link & {
	id: string;
	/** null where all legs operate */
	state: string | null;
	operating: number;
	legs: number;
	lengthKm: number;
	modes: Coded[];
};

export type RouteGroup = { group: Coded; routes: RouteRow[] };
