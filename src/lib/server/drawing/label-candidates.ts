import type { Place } from '../../../../geo';
import type { Language } from '../../atlas/language';
import { placeIn, type Frame } from './frame';
import { namesOf, type Mark } from './marks';
import type { Anchor, Candidate, Side } from './place-labels';
import { textBlock } from './text-block';

/** A name in a drawing: of a mark, inside its link, or of the map itself, with the class of its look. */
export type Name = { mark: Mark | null; look: string };

/** Names of sites appear with the zoom at which the map has them. */
const SITES_FROM = 6.2;
/** First zoom of cities by rank, and the span of countries and waters, as on the map. */
const CITIES_FROM = [2, 2.6, 5, 5] as const;
const COUNTRIES = [2.4, 6] as const;
const WATERS = [2.4, 7.5] as const;
const SIZES = [14, 12.5, 11.5, 11] as const;
const MARK_SIZE = 13;
const AREA_SIZE = 11;
const SIDES: readonly Side[] = ['E', 'W', 'NE', 'SE', 'NW', 'SW', 'N', 'S'];
/** Marks this near to a place, as a share of the longer side of the view, stand at it. */
const SAME_PLACE = 0.008;

/** Every name that may be written, the most important first. */
export function labelCandidates(
	{ marks, places, isRoute }: { marks: readonly Mark[]; places: readonly Place[]; isRoute: boolean },
	language: Language,
	frame: Frame,
	zoom: number
): Candidate<Name>[] {
	const clusters = marks.filter(({ kind }) => kind === 'cluster');
	const cities = places.filter(
		({ id, kind, rank }) =>
			kind === 'city' && zoom >= CITIES_FROM[rank] && !clusters.some(({ url }) => url === `/cities/${id}/`)
	);
	const named = new Set(cities.map(({ node }) => node));
	const sites = marks.filter(({ kind }) => kind === 'site' || kind === 'parent');
	const nodes = marks.filter(({ kind, id }) => kind === 'node' && !named.has(id));
	const ofMark = (mark: Mark): Candidate<Name> => ({
		thing: { mark, look: mark.kind === 'node' ? 'r2' : 'r1' },
		anchor: anchorOf(mark, frame),
		block: textBlock(mark.name, mark.other, MARK_SIZE),
		sides: SIDES
	});
	const chosen = marks.filter(({ isSelected, kind }) => isSelected && kind !== 'cluster');
	return [
		...chosen.map(ofMark),
		...clusters.map(ofMark),
		...byRank(cities).map((place) => cityName(place, marks, language, frame)),
		...(zoom >= SITES_FROM ? sites : []).filter((mark) => !chosen.includes(mark)).map(ofMark),
		...(isRoute || zoom >= SITES_FROM ? nodes : []).filter((mark) => !chosen.includes(mark)).map(ofMark),
		...areas(places, ['country'], COUNTRIES, zoom).map((place) =>
			areaName(place, 'country', language, frame)
		),
		...areas(places, ['ocean', 'sea', 'gulf', 'strait'], WATERS, zoom).map((place) =>
			areaName(place, 'water', language, frame)
		)
	];
}

/** Where a mark stands: its place as shares of the view, and the pixels that it is moved aside. */
export function anchorOf(
	{ lngLat, offset, radius }: Pick<Mark, 'lngLat' | 'offset' | 'radius'>,
	frame: Frame
): Anchor {
	const [x, y] = placeIn(frame, lngLat);
	return { x: x / frame.width, y: y / frame.height, dx: offset[0], dy: offset[1], radius };
}

function cityName(place: Place, marks: readonly Mark[], language: Language, frame: Frame): Candidate<Name> {
	const at = placeIn(frame, place.lngLat);
	const near = marks.filter(({ lngLat }) => {
		const [x, y] = placeIn(frame, lngLat);
		return Math.hypot(x - at[0], y - at[1]) < SAME_PLACE * Math.max(frame.width, frame.height);
	});
	const radius = Math.max(2, ...near.map((mark) => mark.radius));
	const { name, other } = namesOf(place, language);
	const first: Side[] = place.side ? [place.side] : [];
	return {
		thing: { mark: null, look: place.rank < 2 ? 'r1' : 'r2' },
		anchor: anchorOf({ lngLat: place.lngLat, offset: [0, 0], radius }, frame),
		block: textBlock(name, other, SIZES[place.rank]),
		sides: [...first, ...SIDES]
	};
}

function areaName(place: Place, look: string, language: Language, frame: Frame): Candidate<Name> {
	const { name, other } = namesOf(place, language);
	return {
		thing: { mark: null, look },
		anchor: anchorOf({ lngLat: place.lngLat, offset: [0, 0], radius: 0 }, frame),
		block: textBlock(name, other, AREA_SIZE),
		sides: ['C']
	};
}

function areas(
	places: readonly Place[],
	kinds: Place['kind'][],
	[from, to]: readonly [number, number],
	zoom: number
): Place[] {
	if (zoom < from || zoom > to) return [];
	return byRank(places.filter(({ kind, rank }) => kinds.includes(kind) && rank < 2));
}

function byRank(places: readonly Place[]): Place[] {
	return places.toSorted((a, b) => a.rank - b.rank);
}
