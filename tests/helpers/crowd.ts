import { fileURLToPath } from 'node:url';
import { readRecords } from '../../geo/read/read';
import type { Claim, Records } from '../../geo/read/schema';

const { records: small } = readRecords(fileURLToPath(new URL('../fixtures/records', import.meta.url)));

/**
 * Records that ask most of every rule: `count` of each kind, all of one name, sites one in another, one route over all
 * legs, and claims that say something else of one thing at one time or speak of a stretch of that route, the first in
 * conflict with all others.
 */
export function crowd(count: number): Records {
	const each = <T>(make: (index: number) => T): T[] =>
		Array.from({ length: count }, (_, index) => make(index));
	const copies = <T extends { id: string }>(list: readonly T[], change: (index: number) => Partial<T>): T[] =>
		each((index) => ({ ...first(list), id: `x-${index}`, ...change(index) }));
	const { position } = first(small.cities);
	const place = (index: number) => ({ ...position, lngLat: [100 + index / 100, 23] as [number, number] });
	const sites = copies(small.sites, (index) => ({
		city: `x-${index}`,
		within: `x-${index - 1}`,
		position: place(index)
	}));
	return {
		sites,
		cities: copies(small.cities, (index) => ({ position: place(index) })),
		nodes: copies(small.nodes, (index) => ({ hub: 'x-0', site: `x-${index}`, position: place(index) })),
		hubs: copies(small.hubs, () => ({ city: 'x-0' })),
		legs: copies(small.legs, (index) => ({ from: `x-${index}`, to: `x-${index + 1}` })),
		routes: copies(small.routes, (index) => ({
			legs: index > 0 ? [] : each((leg) => ({ leg: `x-${leg}`, reverse: false }))
		})),
		services: copies(small.services, (index) => ({
			legs: index > 0 ? [] : each((leg) => ({ leg: `x-${leg}`, reverse: false }))
		})),
		organisations: copies(small.organisations, () => ({})),
		agreements: copies(small.agreements, () => ({})),
		relations: sites.map(({ id, within = '' }) => ({ ...first(small.relations), from: id, to: within })),
		events: copies(small.events, (index) => ({ date: String(1900 + index) })),
		sources: copies(small.sources, () => ({})),
		claims: copies(small.claims, (index): Partial<Claim> => ({
			subject: 'x-0',
			measure: 'projects',
			unit: 'projects',
			value: index,
			...(index % 2 === 1 && { span: { route: 'x-0', from: 'x-0', to: `x-${index}` } }),
			conflicts_with: index > 0 ? ['x-0'] : each((other) => `x-${other}`)
		})),
		measures: small.measures,
		tours: copies(small.tours, () => ({})),
		changes: each(() => first(small.changes))
	};
}

function first<T>(list: readonly T[]): T {
	const [one] = list;
	if (one === undefined) throw new Error('crowd: found an empty list, wanted a record to copy');
	return one;
}
