import { nodeUrl, siteUrl } from '../../../geo/shared/addresses';

/** A leg of a way: its id in the records, and the feature of `routes.geojson` that is drawn for it. */
export type WayLeg = {
	leg: string;
	feature: string;
	/** whether the feature runs against the way */
	isTurned: boolean;
};

/** A chain of legs in order, with the ids of the nodes that it passes and those that crowd them, see `crowdOf`. */
export type Way = { legs: WayLeg[]; nodes: string[]; crowd: Record<string, number> };

/** What a map shows stronger than the rest. */
export type Selection =
	| { kind: 'site' | 'node' | 'city'; id: string }
	/** a route or a planned path, with the number of its leg that is followed, from 1 */
	| { kind: 'way'; of: 'route' | 'path'; way: Way; followed: number | null }
	/** two or three ways side by side: all but the first in colours of their own, and beside it where they share its track */
	| { kind: 'compare'; ways: Way[]; crowd: Way['crowd'] };

/** The legs of a selection by what they are in it; of one that is no way all lists are empty. */
export type ChosenLegs = {
	selected: WayLeg[];
	/** what the selected is compared with */
	other: WayLeg[];
	third: WayLeg[];
	/** of a way that is followed: the legs before the one under way, and that one */
	travelled: WayLeg[];
	underWay: WayLeg[];
};

export function chosenLegs(selection: Selection | null): ChosenLegs {
	const none: ChosenLegs = { selected: [], other: [], third: [], travelled: [], underWay: [] };
	if (selection?.kind === 'compare') {
		const [selected = [], other = [], third = []] = selection.ways.map(({ legs }) => legs);
		return { ...none, selected, other, third };
	}
	if (selection?.kind !== 'way') return none;
	const { way, followed } = selection;
	if (followed === null) return { ...none, selected: way.legs };
	return {
		...none,
		selected: way.legs,
		travelled: way.legs.slice(0, followed - 1),
		underWay: way.legs.slice(followed - 1, followed)
	};
}

/** Ids of the nodes that a selection speaks of; null where it has none, and all are alike. */
export function chosenNodes(selection: Selection | null): string[] | null {
	if (selection?.kind === 'way') return selection.way.nodes;
	return selection?.kind === 'compare' ? selection.ways.flatMap(({ nodes }) => nodes) : null;
}

/** Nodes that make way for those of a selection, by the zoom from which there is room for both. */
export function crowdAt(selection: Selection | null): Record<string, number> {
	if (selection?.kind === 'way') return selection.way.crowd;
	return selection?.kind === 'compare' ? selection.crowd : {};
}

/** Ids of the nodes that the map names before all others, whatever else is beside them. */
export function namedNodes(selection: Selection | null): string[] {
	return selection?.kind === 'node' ? [selection.id] : (chosenNodes(selection) ?? []);
}

/** Whether a leg of a selection is followed. */
export function isFollowed(selection: Selection | null): boolean {
	return selection?.kind === 'way' && selection.followed !== null;
}

/** Address of what a selection names, where the map opens it by a click on its place; null for others. */
export function urlOf(selection: Selection | null): string | null {
	if (selection?.kind === 'site') return siteUrl(selection.id);
	return selection?.kind === 'node' ? nodeUrl(selection.id) : null;
}
