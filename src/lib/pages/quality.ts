import { countsOf } from './counts';
import type { Lookup } from './lookup';
import type { QualityPage } from './page';
import { lengthCoverage } from '../records/published-lengths';
import { nodeLinks } from './rows';

/** The state of the data: what is inferred, in conflict, rough, schematic or not verified. */
export function qualityPage(lookup: Lookup): QualityPage {
	const { atlas, words } = lookup;
	const bases = Object.keys(atlas.codes.date_basis);
	const alignments = Object.keys(atlas.codes.alignment);
	const named = [
		...atlas.sites,
		...atlas.organisations,
		...atlas.agreements,
		...atlas.events,
		...atlas.routes,
		...atlas.nodes,
		...atlas.legs.flatMap((leg) => leg.via.map((place) => ({ ...place, url: legUrl(lookup, leg.id) })))
	];
	const used = new Set(atlas.legs.flatMap((leg) => [leg.from, leg.to]));
	return {
		kind: 'quality',
		language: lookup.language,
		path: '/quality/',
		title: words.pages.quality,
		searchTitle: words.searchTitles.quality,
		description: words.descriptions.quality,
		map: null,
		counts: countsOf(atlas),
		dateBasis: bases.map((basis) => ({
			label: lookup.coded('date_basis', basis).label,
			count: atlas.claims.filter((claim) => claim.date_basis === basis).length
		})),
		conflicts: conflictGroups(lookup).map((ids) =>
			ids.flatMap((id) => {
				const claim = lookup.index.claims.get(id);
				return claim ? [lookup.claimRow(claim)] : [];
			})
		),
		placeholders: atlas.sites.filter((site) => site.position?.placeholder).map((site) => lookup.link(site)),
		withoutPosition: atlas.organisations
			.filter((organisation) => !organisation.site)
			.map((organisation) => lookup.link(organisation)),
		unverifiedNames: named.flatMap((record) => {
			const { nameStatus } = lookup.title(record);
			return nameStatus ? [{ ...lookup.link(record), status: nameStatus }] : [];
		}),
		alignments: alignments
			.map((alignment) => {
				const legs = atlas.legs.filter((leg) => leg.alignment === alignment);
				return {
					label: lookup.coded('alignment', alignment).label,
					legs: legs.length,
					lengthKm: legs.reduce((sum, leg) => sum + leg.length_km, 0)
				};
			})
			.filter(({ legs }) => legs > 0),
		lengths: lengthCoverage(lookup),
		unclearLegs: atlas.legs
			.filter((leg) => leg.status !== 'operating')
			.map((leg) => ({
				name: lookup.between(lookup.node(leg.from), lookup.node(leg.to)),
				status: lookup.coded('status', leg.status),
				url: legUrl(lookup, leg.id),
				notes: lookup.notes(leg.notes)
			})),
		withoutAddress: atlas.sources
			.filter((source) => source.url === null)
			.map((source) => lookup.source(source.id)),
		warnings: atlas.warnings.map(({ rule, message, file, line }) => ({
			rule,
			message,
			place: `${file}:${line}`
		})),
		unusedNodes: nodeLinks(
			lookup,
			atlas.nodes.filter((node) => !used.has(node.id))
		)
	};
}

/** The first page on which a leg is shown. */
function legUrl(lookup: Lookup, legId: string): string {
	for (const route of lookup.atlas.routes) {
		const index = route.legs.findIndex(({ leg }) => leg === legId);
		if (index >= 0) return `${route.url}${index + 1}/`;
	}
	return '/routes/';
}

/** Claims that contradict each other, directly or through a third, gathered into groups of ids. */
function conflictGroups(lookup: Lookup): string[][] {
	const seen = new Set<string>();
	return lookup.atlas.claims
		.filter((claim) => claim.conflicts_with.length > 0)
		.flatMap((claim) => {
			if (seen.has(claim.id)) return [];
			const group: string[] = [];
			const open = [claim.id];
			for (let id = open.pop(); id !== undefined; id = open.pop()) {
				if (seen.has(id)) continue;
				seen.add(id);
				group.push(id);
				open.push(...(lookup.index.claims.get(id)?.conflicts_with ?? []));
			}
			return [group];
		});
}
