import { borders } from '../../geo/atlas/borders';
import type { Fault } from './fault';
import { set, type Edit, type Item, type World } from './world';

type LngLat = [number, number];
const PLACED = ['sites', 'cities', 'nodes'] as const;
const HIGH_SEAS: LngLat[] = [
	[135, 20],
	[90, 0],
	[-140, 0],
	[75, -20]
];
/** Nairobi, Brasília and Denver: on land, in no country of the atlas. */
const FAR: LngLat[] = [
	[36.8, -1.28],
	[-47.9, -15.8],
	[-105, 39.7]
];
/** Kunming, Harbin and Lanzhou: provinces without a city of the atlas. */
const ELSEWHERE: LngLat[] = [
	[102.7, 25],
	[126.6, 45.8],
	[103.8, 36.1]
];

const positionOf = ({ value }: Item) =>
	value.position as { lngLat: LngLat; credit: string; placeholder?: boolean } | null;
const isPlaced = (item: Item) => Boolean(positionOf(item));

/** A point some degrees from the one of a record, on land, in its country and, in China, in its province. */
function beside(item: Item, degrees: number): LngLat | undefined {
	const position = positionOf(item);
	if (!position) return undefined;
	const [lng, lat] = position.lngLat;
	const country = item.value.country as Parameters<typeof borders.countryKm>[0];
	const around: LngLat[] = [
		[lng + degrees, lat],
		[lng - degrees, lat],
		[lng, lat + degrees],
		[lng, lat - degrees]
	];
	return around.find((lngLat) => {
		const province = country === 'CN' ? borders.provinceAt([lng, lat]) : null;
		return borders.countryKm(country, lngLat, 1) === 0 && (province?.kmTo(lngLat, 1) ?? 0) === 0;
	});
}

function move(item: Item, by: (lngLat: LngLat) => LngLat): Edit[] {
	const position = positionOf(item);
	return position ? [set(item, ['position', 'lngLat'], by(position.lngLat))] : [];
}

/** Moves a placed site some degrees away from the placed record that one of its fields names. */
function farFrom(kind: 'sites' | 'cities', field: 'within' | 'city', degrees: number): Fault {
	return {
		rule: 'near',
		plant(world) {
			const placeOf = ({ value }: Item) => {
				const owner = world.items(kind).find(({ id }) => id === value[field]);
				return owner && beside(owner, degrees);
			};
			const item = world.pickItem(['sites'], (site) => isPlaced(site) && Boolean(placeOf(site)));
			return move(item, (lngLat) => placeOf(item) ?? lngLat);
		}
	};
}

const moved =
	(by: (world: World, lngLat: LngLat) => LngLat): Fault['plant'] =>
	(world) =>
		move(world.pickItem(PLACED, isPlaced), (lngLat) => by(world, lngLat));

/** Faults of positions and of what is said of them. */
export const placeFaults: Fault[] = [
	{
		rule: 'tour',
		plant(world) {
			const item = world.pickItem(['tours']);
			const empty = { claims: [], subjects: [] };
			const first = { ...(item.value.steps as object[])[0] };
			return [
				set(
					item,
					['steps', 0],
					world.pick([
						{ ...first, ...empty },
						{ ...first, bbox: [113, 23, 112, 24] },
						{ ...first, bbox: [0, 0, 1, 1], selected: { kind: 'city', id: 'singapore' } }
					])
				)
			];
		}
	},
	{ rule: 'coordinates', plant: moved((_, [lng, lat]) => [lat, lng]) },
	{ rule: 'coordinates', plant: moved((_, [lng, lat]) => [lng + 360, lat]) },
	{ rule: 'country', plant: moved(() => [2.35, 48.86]) },
	{ rule: 'country', plant: moved((world) => world.pick(FAR)) },
	{
		rule: 'city-country',
		plant(world) {
			const item = world.pickItem(['sites']);
			return [set(item, 'country', item.value.country === 'CN' ? 'SG' : 'CN')];
		}
	},
	{
		rule: 'province',
		plant: (world) =>
			move(
				world.pickItem(['sites'], (item) => isPlaced(item) && item.value.country === 'CN'),
				() => world.pick(ELSEWHERE)
			)
	},
	{ rule: 'sea', plant: moved((world) => world.pick(HIGH_SEAS)) },
	{
		rule: 'sea',
		plant(world) {
			const item = world.pickItem(['legs'], ({ value }) => Array.isArray(value.via) && value.via.length > 0);
			return [set(item, ['via', 0, 'lngLat'], world.pick(HIGH_SEAS))];
		}
	},
	// too far from what they belong to: a point that is far from where a record stood can be near that
	farFrom('sites', 'within', 0.3),
	farFrom('cities', 'city', 1.5),
	{
		rule: 'credit',
		plant(world) {
			const item = world.pickItem(PLACED, (candidate) => positionOf(candidate)?.credit === 'GeoNames');
			return [set(item, ['position', 'licence'], world.pick(['public-domain', 'Apache-2.0']))];
		}
	},
	{
		rule: 'credit',
		plant: (world) => [
			set(
				world.pickItem(PLACED, isPlaced),
				['position', 'credit'],
				world.pick(['© OpenStreetMap contributors', 'OpenFlights'])
			)
		]
	},
	{ rule: 'node-code', plant: (world) => [set(world.pickItem(['nodes']), ['codes'], { unlocode: 'XXABC' })] },
	{ rule: 'node-code', plant: (world) => [set(world.pickItem(['nodes']), ['codes'], { iata: 'Ckg' })] }
];
