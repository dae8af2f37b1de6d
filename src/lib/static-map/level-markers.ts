import type { Atlas } from '../../../geo';
import { BoxIndex, type Corners } from '../pages/box-index';
import { groupBy } from '../../../geo/shared/group-by';
import { groupsOf, parentsOf } from '../cluster/cluster-sites';
import { type Parent, type Marker, type MarkerSubject, subjectOf } from '../cluster/marker';
import { groupOfOne, type Group } from '../cluster/city-groups';
import { markerOf, moveAside } from '../cluster/move-aside';

/** Badges further apart than this, in pixels, never make way for each other: 30 px of room, and 28 px each aside. */
const INFLUENCE_PX = 90;

/** A badge with what it is named after. */
export type NamedMarker = { marker: Marker; subject: MarkerSubject | null };

const levels = new WeakMap<Atlas, Map<number, LevelMarkers>>();

/** The badges of an atlas at a level; pages share what does not depend on the site that they are about. */
export function levelMarkers(atlas: Atlas, level: number): LevelMarkers {
	const known = levels.get(atlas) ?? new Map<number, LevelMarkers>();
	levels.set(atlas, known);
	const markers = known.get(level) ?? new LevelMarkers(atlas, level);
	known.set(level, markers);
	return markers;
}

/** The same badges as those of `clusterSites`, for a part of the map. */
class LevelMarkers {
	readonly #cityOf: ReadonlyMap<string, string>;
	readonly #parentOf: ReadonlyMap<string, Parent>;
	readonly #parentsByCity: ReadonlyMap<string, Parent[]>;
	/**
	 * Where the parents of a city begin, and where a group stands among those of its city: the order of `clusterSites`; weak,
	 * because each page makes groups of its own.
	 */
	readonly #ranks = new WeakMap<Parent | Group, number>();
	readonly #groups = new BoxIndex<Group>(INFLUENCE_PX);
	/** by the city of their first site */
	readonly #byCity: ReadonlyMap<string, { city: string; marker: Marker }[]>;

	constructor(
		atlas: Atlas,
		readonly level: number
	) {
		this.#cityOf = new Map(atlas.sites.map(({ id, city }) => [id, city]));
		const sites = atlas.sites.map(({ id, city, within, position }) => ({
			id,
			city,
			within: within ?? null,
			lngLat: position?.lngLat ?? null
		}));
		const parents = parentsOf(sites, level);
		for (const [at, parent] of parents.entries()) this.#ranks.set(parent, at);
		this.#parentOf = new Map(parents.flatMap((parent) => parent.sites.map((id) => [id, parent])));
		this.#parentsByCity = groupBy(parents, ({ city }) => city);
		const groups = [...this.#parentsByCity.values()].flatMap((ofCity) => this.#grouped(ofCity));
		for (const group of groups) this.#groups.add(group.point, group);
		const named = groups.map((group) => ({ city: group.city, marker: markerOf(group) }));
		this.#byCity = groupBy(named, ({ marker }) => this.#cityOfMarker(marker));
	}

	/**
	 * The badges in a box, and those that make way for them.
	 * @param corners in pixels of the world at this level
	 * @param shown id of the site that the page is about: in no cluster, and the last to be moved aside
	 */
	near(corners: Corners, shown: string | null): NamedMarker[] {
		const parent = this.#parentOf.get(shown ?? '');
		const apart = parent ? [groupOfOne(parent)] : [];
		const rest = (parent && this.#parentsByCity.get(parent.city)?.filter((other) => other !== parent)) ?? [];
		const own = new BoxIndex<Group>(INFLUENCE_PX);
		const changed = [...apart, ...this.#grouped(rest)];
		for (const group of changed) own.add(group.point, group);
		const inBox = (box: Corners): Group[] => [
			...this.#groups.inBox(box).filter(({ city }) => city !== parent?.city),
			...own.inBox(box)
		];
		const found = new Set(inBox(corners));
		for (const { point } of found) for (const group of inBox(around(point))) found.add(group);
		const first = new Set(apart.filter((group) => found.has(group)));
		const others = [...found].filter((group) => !first.has(group));
		const cityRank = ({ city }: Group): number =>
			this.#ranks.get((city === parent?.city ? rest : this.#parentsByCity.get(city))?.[0] as Parent) ?? 0;
		others.sort((a, b) => cityRank(a) - cityRank(b) || (this.#ranks.get(a) ?? 0) - (this.#ranks.get(b) ?? 0));
		const markers = moveAside([...first, ...others], first);
		const largest = this.#largestOf(
			parent?.city,
			changed.map((group) => markerOf(group))
		);
		return markers.map((marker) => {
			const city = this.#cityOfMarker(marker);
			return { marker, subject: subjectOf(marker, city, largest(city) === marker.id, this.level) };
		});
	}

	#grouped(parents: readonly Parent[]): Group[] {
		const groups = groupsOf(parents, this.level);
		for (const [at, group] of groups.entries()) this.#ranks.set(group, at);
		return groups;
	}

	#cityOfMarker({ sites: [first = ''] }: Marker): string {
		return this.#cityOf.get(first) ?? '';
	}

	/** The id of the badge that stands for most sites of a city, the first of them by id. */
	#largestOf(left: string | undefined, changed: readonly Marker[]): (city: string) => string | undefined {
		const known = new Map<string, string | undefined>();
		const find = (city: string): string | undefined => {
			const kept = (this.#byCity.get(city) ?? []).filter((other) => other.city !== left);
			const own = changed.filter((marker) => this.#cityOfMarker(marker) === city);
			return [...kept.map(({ marker }) => marker), ...own].reduce<Marker | undefined>(
				(best, marker) => (best && !isLarger(marker, best) ? best : marker),
				undefined
			)?.id;
		};
		return (city) => {
			if (!known.has(city)) known.set(city, find(city));
			return known.get(city);
		};
	}
}

function isLarger(one: Marker, other: Marker): boolean {
	return (
		one.sites.length - other.sites.length > 0 ||
		(one.sites.length === other.sites.length && one.id < other.id)
	);
}

function around([x, y]: readonly [number, number]): Corners {
	return [x - INFLUENCE_PX, y - INFLUENCE_PX, x + INFLUENCE_PX, y + INFLUENCE_PX];
}
