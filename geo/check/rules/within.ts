import type { Site } from '../../read/schema';
import { fieldsOf, type ById, type Finding, type Rule } from '../helpers/rule';

/** A site lies within at most one chain of larger sites, and the relations say the same as the sites do. */
export const within: Rule = {
	id: 'within',
	*check({ records, byId }): Generator<Finding> {
		for (const site of circles(records.sites, byId)) {
			const message = `found ${site.id} within itself by way of ${site.within}, wanted a chain that ends`;
			yield { record: site, path: ['within'], message };
		}
		for (const relation of records.relations) {
			const from = byId.sites.get(relation.from);
			if (relation.type !== 'within' || !from || !byId.sites.has(relation.to)) continue;
			if (from.within === relation.to) continue;
			const message = `found ${relation.from} within ${relation.to}, wanted ${from.within ?? 'no site'} as the site says`;
			const rests = ['from', 'type', ...fieldsOf(from, 'within')];
			yield { record: relation, path: ['to'], message, rests };
		}
	}
};

/** One site of each circle. Each chain is followed until it meets a site that was looked at before. */
function* circles(sites: Site[], byId: ById): Generator<Site> {
	const seenFrom = new Map<Site, Site>();
	for (const start of sites) {
		let site: Site | undefined = start;
		while (site && !seenFrom.has(site)) {
			seenFrom.set(site, start);
			site = byId.sites.get(site.within ?? '');
		}
		if (site && seenFrom.get(site) === start) yield site;
	}
}
