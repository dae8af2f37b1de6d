import { distanceKm } from '../geometry/length';
import { addTo } from '../group-by';
import type { Site } from '../schema';
import { isInRange } from './places';

const SAME_PLACE_KM = 0.2;
/** Side of a square of the grid: its corners are nearer to each other than that, wherever it lies. */
const SQUARE_DEGREES = 0.001;
const KM_PER_DEGREE = 110.5;

/**
 * Sites of one name: the same where they are in one city or one place, unless one is a part of the other. They are found
 * by city and by square of the map, so that a name that thousands share is not asked of each of them.
 */
export class SiteOwners {
	readonly #byCity = new Map<string, Site[]>();
	readonly #bySquare = new Map<string, Site[]>();

	/** An earlier site that is the same as this one. */
	same(site: Site): Site | undefined {
		const inCity = this.#byCity.get(site.city)?.find((other) => !isPartOf(site, other));
		return inCity ?? this.#inPlace(site);
	}

	add(site: Site): void {
		addTo(this.#byCity, site.city, site);
		const point = placeOf(site);
		if (point) addTo(this.#bySquare, squareOf(point, 0, 0), site);
	}

	#inPlace(site: Site): Site | undefined {
		const point = placeOf(site);
		if (!point || this.#bySquare.size === 0) return undefined;
		for (const [east, north] of around(point)) {
			const others = this.#bySquare.get(squareOf(point, east, north));
			const same = others?.find((other) => !isPartOf(site, other) && isNear(point, placeOf(other)));
			if (same) return same;
		}
		return undefined;
	}
}

type Point = [lng: number, lat: number];

function isPartOf(one: Site, other: Site): boolean {
	return one.within === other.id || other.within === one.id;
}

/** Where a site lies; a point that only stands for a larger place says nothing of that. */
function placeOf({ position }: Site): Point | undefined {
	return position && !position.placeholder && isInRange(position.lngLat) ? position.lngLat : undefined;
}

function isNear(one: Point, other: Point | undefined): boolean {
	return other !== undefined && distanceKm(one, other) <= SAME_PLACE_KM;
}

function squareOf([lng, lat]: Point, east: number, north: number): string {
	return `${Math.floor(lng / SQUARE_DEGREES) + east}/${Math.floor(lat / SQUARE_DEGREES) + north}`;
}

/** The squares that a place can be the same in, its own first: where that holds a site no other needs to be asked. */
function around([, lat]: Point): [east: number, north: number][] {
	const rows = Math.ceil(SAME_PLACE_KM / (KM_PER_DEGREE * SQUARE_DEGREES));
	const columns = Math.ceil(rows / Math.max(Math.cos((lat * Math.PI) / 180), 0.01));
	const steps = (count: number) => Array.from({ length: 2 * count + 1 }, (_, index) => index - count);
	const squares = steps(rows).flatMap((north) =>
		steps(columns).map((east): [number, number] => [east, north])
	);
	return squares.sort(([e1, n1], [e2, n2]) => Math.hypot(e1, n1) - Math.hypot(e2, n2));
}
