import type { Site } from '../schema';
import type { ById, Finding, Rule } from './rule';

/** A site lies within at most one chain of larger sites, and the relations say the same as the sites do. */
export const within: Rule = {
	id: 'within',
	*check({ records, byId }): Generator<Finding> {
		for (const site of records.sites) {
			if (isInItself(site, byId)) {
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

function isInItself(site: Site, { sites }: ById): boolean {
	const seen = new Set<string>();
	let above = site.within;
	while (above !== undefined && !seen.has(above)) {
		if (above === site.id) return true;
		seen.add(above);
		above = sites.get(above)?.within;
	}
	return false;
}
