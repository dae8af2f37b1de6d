import type { DrawnPlace } from '../../../geo';
import { crowdAt, namedNodes } from '../pages/selection';
import type { Language } from '../address/language';
import { CITY_NAMES, NAME_REACH, NAME_WIDTH, NODE_NAMES } from '../../../geo/shared/city-names';
import { AREA_NAMES, BADGE_NAME, WATERS } from '../symbols/map-names';
import type { MapView } from '../pages/map-view';
import { BADGE_SIDES, citySides } from '../symbols/name-sides';
import { sizeAt } from '../symbols/zoom-stops';
import { placeIn, type Frame } from './frame';
import { namesIn } from '../address/language';
import type { Mark } from './marks';
import type { Anchor, Candidate } from './place-labels';
import { textBlock } from './text-block';

/** A name in a drawing: of a mark, inside its link, or of the map itself, with the class of its look. */
export type Name = { mark: Mark | null; look: string; hasDot: boolean };

const ALWAYS = { from: 0, to: Infinity };
/** Room round a name, in pixels: that of MapLibre, and more round countries. */
const PADDING = 2;
const COUNTRY_PADDING = 6;
const WATER_KINDS: readonly string[] = WATERS;

/** Every name that may be written, the most important first, as on the map. */
export function labelCandidates(
	{
		marks,
		places,
		selection
	}: { marks: readonly Mark[]; places: readonly DrawnPlace[] } & Pick<MapView, 'selection'>,
	language: Language,
	frame: Frame,
	zoom: number
): Candidate<Name>[] {
	const named = new Set(marks.map(({ city }) => city));
	const chosen = namedNodes(selection);
	const isChosen = ({ node }: DrawnPlace): boolean => node !== undefined && chosen.includes(node);
	/** the name of a hub at a node of it, which nothing else bears */
	const isLeft = (place: DrawnPlace): boolean =>
		place.of === undefined || (isChosen(place) && !named.has(place.of) && !chosen.includes(place.of));
	const cities = byRank(
		places.filter((place) => place.kind === 'city' && !named.has(place.id) && isLeft(place))
	);
	const crowd = crowdAt(selection);
	const fromOf = (place: DrawnPlace): number =>
		isChosen(place)
			? Math.max(NODE_NAMES.from, place.of ? 0 : (place.apartFrom ?? 0))
			: Math.max(CITY_NAMES[place.rank].from, crowd[place.node ?? ''] ?? 0);
	const toOf = ({ of, apartFrom = 0 }: DrawnPlace): number =>
		of ? Math.min(apartFrom, crowd[of] ?? 0) : Infinity;
	const namesOf = (list: readonly DrawnPlace[]) =>
		list.map((place) => cityName(place, { from: fromOf(place), to: toOf(place) }, language, frame));
	const nodes = places.filter((place) => place.kind === 'node' && isChosen(place));
	// those moved aside have one side only, so they go first
	const isAside = ({ offset: [dx, dy] }: Mark): boolean => dx !== 0 || dy !== 0;
	const isShown = ({ kind, id }: Mark): boolean =>
		kind !== 'node' && selection?.kind === 'site' && selection.id === id;
	const badges = marks.toSorted(
		(a, b) =>
			Number(isAside(b)) - Number(isAside(a)) || Number(isShown(b)) - Number(isShown(a)) || b.count - a.count
	);
	return [
		...namesOf(cities.filter(isChosen)),
		...namesOf(nodes),
		...badges.flatMap((mark) => badgeName(mark, frame, isShown(mark))),
		...namesOf(cities.filter((place) => !isChosen(place))),
		...byRank(places.filter(({ kind }) => kind === 'country')).map((place) =>
			areaName(place, 'country', language, frame, zoom)
		),
		...byRank(places.filter(({ kind }) => WATER_KINDS.includes(kind))).map((place) =>
			areaName(place, 'water', language, frame, zoom)
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

/** The name of a badge that was moved aside stands on the far side of it, that of what the page is about below. */
function badgeName(mark: Mark, frame: Frame, isShown: boolean): Candidate<Name>[] {
	if (!mark.label) return [];
	const [dx, dy] = mark.offset;
	const style = { size: BADGE_NAME.size, lines: 2, mostWidth: 13 } as const;
	return [
		{
			thing: { mark, look: 'r1', hasDot: false },
			anchor: anchorOf(mark, frame),
			block: textBlock(mark.label.name, mark.label.other, style),
			reach: mark.reach,
			lower: Math.sign(dy) * BADGE_NAME.away,
			sides:
				dx !== 0 || dy !== 0 ? [dx < 0 ? 'W' : 'E'] : isShown && mark.kind === 'site' ? ['S'] : BADGE_SIDES,
			padding: PADDING,
			...ALWAYS
		}
	];
}

function cityName(
	place: DrawnPlace,
	shown: Pick<Candidate<Name>, 'from' | 'to'>,
	language: Language,
	frame: Frame
): Candidate<Name> {
	const { size, lines } = place.kind === 'node' ? NODE_NAMES : CITY_NAMES[place.rank];
	const { name, other } = namesIn(place, language);
	return {
		thing: { mark: null, look: place.rank < 2 ? 'r1' : 'r2', hasDot: !place.node },
		anchor: anchorOf({ lngLat: place.lngLat, offset: [0, 0], radius: 0 }, frame),
		block: textBlock(name, other, { size, lines, mostWidth: NAME_WIDTH }),
		reach: place.node ? NAME_REACH.node : NAME_REACH.dot,
		lower: 0,
		sides: (zoom) => citySides(place.sidesAt(zoom)),
		padding: PADDING,
		...shown
	};
}

function areaName(
	place: DrawnPlace,
	look: 'country' | 'water',
	language: Language,
	frame: Frame,
	zoom: number
): Candidate<Name> {
	const { from, to, sizes, spacing } = AREA_NAMES[look];
	const { name, other } = namesIn(place, language);
	const isCountry = look === 'country';
	return {
		thing: { mark: null, look, hasDot: false },
		anchor: anchorOf({ lngLat: place.lngLat, offset: [0, 0], radius: 0 }, frame),
		block: textBlock(name, other, {
			size: Math.round(2 * sizeAt(sizes, zoom)) / 2,
			lines: 2,
			mostWidth: isCountry ? 9 : 8,
			spacing,
			letters: isCountry ? 'capital' : 'italic'
		}),
		reach: 0,
		lower: 0,
		sides: ['C'],
		padding: isCountry ? COUNTRY_PADDING : PADDING,
		from,
		to
	};
}

function byRank(places: readonly DrawnPlace[]): DrawnPlace[] {
	return places.toSorted((a, b) => a.rank - b.rank);
}
