import type { Atlas } from '../../../geo';
import { groupBy } from '../../../geo/shared/group-by';
import { badgeOf, type Badge } from './badge';

type Site = Atlas['sites'][number];
type Kinds = {
	badge: Badge;
	kinds: Site['kind'][];
	/** of companies, which are coloured by their first sector; of others none */
	sectors: Site['sectors'];
	/** what a query asks for to list sites of this badge */
	query: string;
};

/** What each badge stands for, in the order of the codes: kinds that share one are named together. */
export function legendKinds(
	sites: readonly Pick<Site, 'kind' | 'sectors'>[],
	order: readonly string[]
): Kinds[] {
	const sorted = sites.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
	const groups = groupBy(sorted, (site) => Object.values(badgeOf(site)).join(' '));
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const kinds = [...new Set(group.map(({ kind }) => kind))];
		const own = group.flatMap(({ kind, sectors }) => (kind === 'company' ? sectors.slice(0, 1) : []));
		const sectors = [...new Set(own)];
		const query = [`kind=${kinds.join()}`, ...(sectors.length > 0 ? [`sector=${sectors.join()}`] : [])];
		return [{ badge: badgeOf(first), kinds, sectors, query: query.join('&') }];
	});
}
