import { stringify } from 'yaml';
import type { Fault } from './fault';
import { set, type Item } from './world';

const ofMode =
	(...modes: string[]) =>
	({ value }: Item) =>
		modes.includes(String(value.mode));
const ofKind =
	(kind: string) =>
	({ value }: Item) =>
		value.kind === kind;
const legsOf = ({ value }: Item) => value.legs as { leg: string; reverse?: boolean }[];

/** Faults of legs and routes. */
export const networkFaults: Fault[] = [
	{
		rule: 'leg-ends',
		plant(world) {
			const item = world.pickItem(['legs'], ofMode('sea', 'air'));
			return [set(item, 'to', world.pickItem(['nodes'], ({ value }) => value.kind === 'border-crossing').id)];
		}
	},
	{
		rule: 'leg-ends',
		plant(world) {
			const { value } = world.pickItem(['legs']);
			return [
				{
					kind: 'write',
					name: 'legs/zz-again.yaml',
					text: stringify({ ...value, from: value.to, to: value.from })
				}
			];
		}
	},
	{
		rule: 'alignment',
		plant: (world) => [
			set(world.pickItem(['legs']), 'alignment', 'great-circle'),
			set(world.pickItem(['legs'], ofMode('air')), 'alignment', 'sea-network')
		]
	},
	{
		rule: 'alignment',
		plant(world) {
			const via = { name: 'Cape', name_zh: '海角', lngLat: [110.3, 20], basis: 'estimate' };
			return [set(world.pickItem(['legs'], ofMode('sea', 'air', 'data')), 'via', [via])];
		}
	},
	{
		rule: 'trace',
		plant: (world) => [set(world.pickItem(['legs'], ofMode('rail', 'road')), 'trace', 'no-such-trace')]
	},
	{
		rule: 'station',
		plant: (world) => [set(world.pickItem(['nodes'], ofKind('rail-station')), 'station', 'no-such-station')]
	},
	{
		rule: 'route',
		plant(world) {
			const item = world.pickItem(['routes'], (route) => legsOf(route).length > 1);
			const legs = legsOf(item);
			const index = Math.floor(world.random() * legs.length);
			const turned = legs.map((leg, at) => (at === index ? { ...leg, reverse: !leg.reverse } : leg));
			return [set(item, 'legs', turned)];
		}
	},
	{
		rule: 'route',
		plant(world) {
			const item = world.pickItem(['routes'], (route) => legsOf(route).length > 2);
			const gap = 1 + Math.floor(world.random() * (legsOf(item).length - 2));
			return [
				set(
					item,
					'legs',
					legsOf(item).filter((_, at) => at !== gap)
				)
			];
		}
	},
	{
		rule: 'service',
		plant(world) {
			const item = world.pickItem(['services'], (service) => legsOf(service).length > 2);
			const [first, , ...others] = legsOf(item);
			return [set(item, 'legs', [first, ...others])];
		}
	},
	{
		rule: 'service',
		plant: (world) => [
			set(
				world.pickItem(['services'], ({ value }) => value.since !== null && value.status !== 'operating'),
				'until',
				'1999'
			)
		]
	},
	{
		rule: 'route-status',
		plant(world) {
			const item = world.pickItem(['routes'], ({ value }) => value.status === 'operating');
			const leg = world.pickItem(['legs'], ({ id }) => id === legsOf(item)[0]?.leg);
			return [set(leg, 'status', 'planned')];
		}
	},
	{
		rule: 'route',
		plant(world) {
			const item = world.pickItem(['routes']);
			return [set(item, 'legs', [...legsOf(item), { ...legsOf(item)[0] }])];
		}
	}
];
