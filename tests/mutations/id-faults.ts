import { stringify } from 'yaml';
import type { Fault } from './fault';
import { remove, set } from './world';

const SUBJECTS = ['sites', 'cities', 'organisations', 'agreements', 'events', 'routes'] as const;
const LISTED = ['organisations', 'agreements', 'events', 'cities'] as const;

/** Faults of files, ids and what names them. */
export const idFaults: Fault[] = [
	{
		rule: 'schema',
		plant: (world) => [set(world.pickItem([...SUBJECTS, 'claims', 'nodes']), 'colour', 'red')]
	},
	{
		rule: 'schema',
		plant: (world) => [
			remove(world.pickItem([...SUBJECTS, 'sources']), 'name_zh'),
			remove(world.pickItem(['claims']), 'unit')
		]
	},
	{
		rule: 'schema',
		plant: (world) => [set(world.pickItem(['sites', 'routes', 'legs']), 'status', 'running')]
	},
	{
		rule: 'yaml',
		plant(world) {
			const { name, text } = world.pick(world.files.filter((file) => file.name.startsWith('sites/')));
			return [{ kind: 'write', name, text: `${text}name: Again\n` }];
		}
	},
	{
		rule: 'yaml',
		plant(world) {
			const { name, text } = world.pick(world.files);
			return [{ kind: 'write', name, text: text.replace(/: (?=["'\w])/, ': &anchor ') }];
		}
	},
	{ rule: 'file-name', plant: () => [{ kind: 'write', name: 'sites/Not An Id.yaml', text: '' }] },
	{
		rule: 'unique-id',
		plant(world) {
			const item = world.pickItem([...LISTED, 'claims']);
			return [set(item, 'id', world.pickItem([...SUBJECTS, 'claims'], ({ id }) => id !== item.id).id)];
		}
	},
	{
		rule: 'unique-id',
		plant(world) {
			const item = world.pickItem(['nodes']);
			return [set(item, 'id', world.pickItem(['nodes'], ({ id }) => id !== item.id).id)];
		}
	},
	{
		rule: 'reserved-id',
		plant: (world) => [
			set(
				world.pickItem([...LISTED, 'claims']),
				'id',
				world.pick(['content', 'map-legend', 'top', 'leg7', 'con'])
			)
		]
	},
	{
		rule: 'reserved-id',
		plant: (world) => [set(world.pickItem([...LISTED, 'claims', 'nodes', 'hubs']), 'id', 'a'.repeat(90))]
	},
	{
		rule: 'reference',
		plant: (world) => [set(world.pickItem(['sites', 'hubs', 'organisations']), 'city', 'nowhere')]
	},
	{
		rule: 'reference',
		plant: (world) => [set(world.pickItem(['legs', 'relations']), world.pick(['from', 'to']), 'nowhere')]
	},
	{
		rule: 'reference',
		plant: (world) => [set(world.pickItem(['claims']), world.pick(['source', 'measure']), 'nowhere')]
	},
	{
		rule: 'reference',
		plant: (world) => [set(world.pickItem([...SUBJECTS, 'nodes', 'legs']), 'sources', ['nowhere'])]
	},
	{ rule: 'reference', plant: (world) => [set(world.pickItem(['routes']), ['legs', 0, 'leg'], 'nowhere')] },
	{
		rule: 'reference',
		plant: (world) => [
			set(world.pickItem(['tours']), ['steps', 1, world.pick(['claims', 'subjects'])], ['nowhere'])
		]
	},
	{ rule: 'reference', plant: (world) => [set(world.pickItem(['changes']), 'records', ['nowhere'])] },
	{
		rule: 'change',
		plant: (world) => [
			set(
				world.pickItem(['changes'], ({ path: [at] }) => at !== 0),
				'date',
				'2100-01-01'
			)
		]
	},
	{ rule: 'change', plant: (world) => [set(world.pickItem(['changes']), 'records', ['gkc', 'gkc'])] },
	{
		rule: 'unused',
		plant(world) {
			const { value } = world.pickItem(['sources']);
			const text = stringify({ ...value, title: 'Left over', url: null });
			return [{ kind: 'write', name: 'sources/left-over.yaml', text }];
		}
	},
	{
		rule: 'within',
		plant(world) {
			const item = world.pickItem(['sites'], ({ value }) => value.within !== undefined);
			const above = world.pickItem(['sites'], ({ id }) => id === item.value.within);
			return [set(above, 'within', item.id)];
		}
	},
	{
		rule: 'within',
		plant(world) {
			const item = world.pickItem(
				['relations'],
				({ value }) => value.type === 'within' && isSite(world, value.from) && isSite(world, value.to)
			);
			const other = world.pickItem(['sites'], ({ id }) => id !== item.value.to);
			return [set(item, 'to', other.id)];
		}
	},
	{
		rule: 'relation',
		plant(world) {
			const item = world.pickItem(['relations']);
			return [set(item, 'to', item.value.from)];
		}
	},
	{
		rule: 'duplicate',
		plant(world) {
			const kind = world.pick(['cities', 'organisations', 'agreements', 'nodes', 'hubs', 'routes'] as const);
			const item = world.pickItem([kind]);
			const field = world.pick(['name', 'name_zh']);
			return [set(item, field, world.pickItem([kind], ({ id }) => id !== item.id).value[field])];
		}
	},
	{
		rule: 'duplicate',
		plant(world) {
			const item = world.pickItem(['sources'], ({ value }) => value.url !== null);
			return [
				set(
					world.pickItem(['sources'], ({ id }) => id !== item.id),
					'url',
					item.value.url
				)
			];
		}
	}
];

function isSite(world: { items(kind: 'sites'): { id: string }[] }, id: unknown): boolean {
	return world.items('sites').some((site) => site.id === id);
}
