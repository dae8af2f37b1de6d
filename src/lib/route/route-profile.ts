import type { Lookup } from '../pages/lookup';
import { profileOf, type Profile } from './profile';
import type { LegRow, Link } from '../pages/views';

/** The profile of a route whose stops are named by their hubs: those names are short enough to stand side by side. */
export function routeProfile(lookup: Lookup, legs: readonly LegRow[]): Profile {
	const { nodes, hubs } = lookup.atlas;
	const short = (link: Link): Link => {
		const node = nodes.find(({ url }) => url === link.url);
		const hub = hubs.find(({ id }) => id === node?.hub);
		return hub ? { ...link, name: lookup.text(hub, 'name') } : link;
	};
	return profileOf(legs.map((leg) => ({ ...leg, from: short(leg.from), to: short(leg.to) })));
}
