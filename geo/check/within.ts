import type { Site } from '../schema';
import type { ById, Finding, Rule } from './rule';

/** A site lies within at most one chain of larger sites, and the relations say the same as the sites do. */
export const within: Rule = {
	id: 'within',
	*check({ records, byId }): Generator<Finding> {
		const inThemselves = ringsOf(records.sites, byId);
		for (const site of records.sites) {
			if (inThemselves.has(site)) {
				const message = `found ${site.id} within itself by way of ${site.within}, wanted a chain that ends`;
				yield { record: site, path: ['within'], message };
			}
		}
		for (const relation of records.relations) {
			const from = byId.sites.get(relation.from);
			if (relation.type !== 'within' || !from || !byId.sites.has(relation.to)) continue;
			if (from.within === relation.to) continue;
			const message = `found ${relation.from} within ${relation.to}, wanted ${from.within ?? 'no site'} as the site says`;
			yield { record: relation, path: ['to'], message };
		}
	}
};

/** The sites that lie within themselves by way of others; each chain is walked once, up to where another was. */
function ringsOf(all: readonly Site[], { sites }: ById): Set<Site> {
	const rings = new Set<Site>();
	const walked = new Set<Site>();
	for (const start of all) {
		const chain = new Map<Site, number>();
		let site: Site | undefined = start;
		while (site && !walked.has(site) && !chain.has(site)) {
			chain.set(site, chain.size);
			site = sites.get(site.within ?? '');
		}
		const from = site ? chain.get(site) : undefined;
		for (const [member, index] of chain) {
			walked.add(member);
			if (from !== undefined && index >= from) rings.add(member);
		}
	}
	return rings;
}
