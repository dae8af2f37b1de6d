import type { Fault } from './fault';
import { remove, set, type Item, type World } from './world';

const hasNumber = ({ value }: Item) => typeof value.value === 'number';
const isConflicting = ({ value }: Item) =>
	Array.isArray(value.conflicts_with) && value.conflicts_with.length > 0;
const yuan = (world: World) =>
	world.items('claims').filter(({ value }) => String(value.unit).startsWith('cny-'));

function measureOf(world: World, { value }: Item): Item | undefined {
	return world.items('measures').find(({ id }) => id === value.measure);
}

function hasDatedSource(world: World, { value }: Item): boolean {
	return world.items('sources').some(({ id, value: source }) => id === value.source && source.date !== null);
}

/** Faults of dates, figures and the links between claims. */
export const claimFaults: Fault[] = [
	{
		rule: 'real-date',
		plant: (world) => [set(world.pickItem(['events']), 'date', world.pick(['2019-02-29', '2011-04-31']))]
	},
	{
		rule: 'real-date',
		plant: (world) => [
			set(
				world.pickItem(['claims'], ({ value }) => value.unit === 'date'),
				'value_text',
				'2017-13'
			)
		]
	},
	{
		rule: 'date-order',
		plant: (world) => [
			set(
				world.pickItem(['claims'], (item) => hasDatedSource(world, item)),
				'as_of',
				'2091'
			)
		]
	},
	{
		rule: 'date-order',
		plant: (world) => [
			set(
				world.pickItem(['relations'], (item) => hasDatedSource(world, item)),
				'since',
				'2091-05'
			)
		]
	},
	{
		rule: 'date-basis',
		plant(world) {
			const item = world.pickItem(
				['claims', 'events', 'agreements', 'sources'],
				({ value }) => value.date_basis === 'inferred'
			);
			return [remove(item, world.pick(['date_reason', 'date_reason_zh']))];
		}
	},
	{
		rule: 'date-basis',
		plant(world) {
			const item = world.pickItem(
				['claims', 'events', 'agreements'],
				({ value }) => value.date_basis === 'stated'
			);
			return [set(item, 'date_reason', 'The page says so.')];
		}
	},
	{
		rule: 'unit',
		plant(world) {
			const item = world.pickItem(['claims'], hasNumber);
			return [
				set(
					item,
					'unit',
					world.pick(
						['statement', 'date', 'beds', 'km', 'percent'].filter((unit) => unit !== item.value.unit)
					)
				)
			];
		}
	},
	{ rule: 'unit', plant: (world) => [set(world.pickItem(['claims'], hasNumber), 'value', null)] },
	{
		rule: 'range',
		plant(world) {
			const item = world.pickItem(
				['claims'],
				(candidate) => hasNumber(candidate) && measureOf(world, candidate)?.value.max !== undefined
			);
			return [set(item, 'value', Number(measureOf(world, item)?.value.max) * 10)];
		}
	},
	{
		rule: 'range',
		plant(world) {
			const item = world.pickItem(['claims'], hasNumber);
			return [set(item, 'value_max', Number(item.value.value) / 2)];
		}
	},
	{
		rule: 'number',
		plant(world) {
			const larger = ({ value }: Item) => Math.round(Number(value.value) * 1.37) + 1;
			const item = world.pickItem(['claims'], (candidate) => {
				const most = Number(measureOf(world, candidate)?.value.max ?? Infinity);
				const isOpen = candidate.value.value_max === undefined && Number(candidate.value.value) >= 20;
				return hasNumber(candidate) && isOpen && larger(candidate) <= most;
			});
			return [set(item, 'value', larger(item))];
		}
	},
	{
		rule: 'number',
		plant: (world) => [set(world.pickItem(['claims'], hasNumber), 'statement_zh', '来源给出一项数据。')]
	},
	{
		rule: 'exchange-rate',
		plant(world) {
			const isPair = ({ value }: Item, { value: other }: Item) =>
				['measure', 'source', 'locator'].every((key) => value[key] === other[key]);
			const dollars = world.items('claims').filter(({ value }) => value.unit === 'usd-billion');
			const item = world.pick(
				dollars.filter((one) => yuan(world).some((other) => one.name === other.name && isPair(one, other)))
			);
			return [set(item, 'value', Number(item.value.value) * 10)];
		}
	},
	{
		rule: 'conflict',
		plant: (world) => [remove(world.pickItem(['claims'], isConflicting), 'conflicts_with')]
	},
	{
		rule: 'conflict',
		plant(world) {
			const item = world.pickItem(['claims']);
			return [set(item, 'conflicts_with', [item.id])];
		}
	},
	{
		rule: 'same-figure',
		plant(world) {
			const item = world.pickItem(['claims'], hasNumber);
			const last = world.items('claims').filter(({ name }) => name === item.name).length;
			const { conflicts_with: _, ...value } = item.value;
			const copy = { ...value, id: `${item.id}-again`, value: Number(value.value) + 1 };
			return [{ kind: 'set', name: item.name, path: [last], value: copy }];
		}
	},
	{
		rule: 'scope',
		plant(world) {
			const needing = new Set(
				world.items('measures').flatMap(({ id, value }) => (value.needs_scope ? [id] : []))
			);
			const item = world.pickItem(
				['claims'],
				({ value }) => needing.has(String(value.measure)) && value.scope !== undefined && !value.span
			);
			return [remove(item, 'scope'), remove(item, 'scope_zh')];
		}
	},
	{
		rule: 'series',
		plant(world) {
			const item = world.pickItem(['claims'], (item) => hasNumber(item) && item.value.scope !== undefined);
			const last = world.items('claims').filter(({ name }) => name === item.name).length;
			const copy = { ...item.value, id: `${item.id}-again`, scope_zh: '其他口径' };
			return [{ kind: 'set', name: item.name, path: [last], value: copy }];
		}
	},
	{
		rule: 'emission',
		plant(world) {
			const item = world.pickItem(['claims'], ({ value }) => value.measure === 'length' && !value.scope);
			return [
				set(item, 'measure', 'emission-factor'),
				set(item, 'unit', 'g-per-tonne-km'),
				set(item, 'value', 20),
				set(item, 'as_of', null)
			];
		}
	},
	{
		rule: 'span',
		plant: (world) => [
			set(
				world.pickItem(['claims'], ({ value }) => Boolean(value.span)),
				['span', 'to'],
				'hak'
			)
		]
	},
	{
		rule: 'span',
		plant(world) {
			const item = world.pickItem(['claims'], ({ value }) => Boolean(value.span));
			const { from, to, ...chain } = item.value.span as Record<string, string>;
			return [set(item, 'span', { ...chain, from: to, to: from })];
		}
	}
];
