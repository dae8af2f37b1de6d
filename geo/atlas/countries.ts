import type { Leg, Node } from '../read/schema';

export type Country = Node['countries'][number];

/**
 * The countries that a leg begins and ends in, in the direction of its record: equal where it crosses no
 * border. A node of two countries is the crossing itself, so a leg that ends there stays in its own country.
 */
export function countriesOf(
	{ id }: Pick<Leg, 'id'>,
	from: Pick<Node, 'countries'>,
	to: Pick<Node, 'countries'>
): [Country, Country] {
	const shared = from.countries.find((country) => to.countries.includes(country));
	const [start, end] = [shared ?? from.countries[0], shared ?? to.countries[0]];
	if (!start || !end) throw new Error(`leg ${id}: found a node without a country, wanted one for each`);
	return [start, end];
}
