import { CORRIDOR_URL, legUrl } from '../../../geo/shared/addresses';
import { latest } from '../records/latest';
import { lengthCoverage, type LengthCoverage } from '../records/published-lengths';
import { claimRow, notesOf } from './claims';
import type { Lookup } from './lookup';
import { pageHead, type PageBase, type PageLookup } from './page';
import { countsOf, nodeLinks, type Counts } from './rows';
import type { ClaimRow, Coded, Link, NoteView, SourceLink } from './views';

export type QualityPage = PageBase & {
	kind: 'quality';
	counts: Counts;
	newest: Newest;
	dateBasis: { label: string; count: number }[];
	conflicts: ClaimRow[][];
	placeholders: Link[];
	withoutPosition: Link[];
	unverifiedNames: (Link & { status: string })[];
	alignments: { label: string; legs: number; lengthKm: number }[];
	rail: RailCoverage;
	unclearLegs: { name: string; status: Coded; url: string; notes: NoteView[] }[];
	withoutAddress: SourceLink[];
	lengths: LengthCoverage;
	unusedNodes: Link[];
	warnings: { rule: string; message: string; place: string }[];
};

/** How far the atlas has come: the figures of the latest date, and the sources of theirs; more than one where they tie. */
type Newest = { figures: (ClaimRow & { publisher: string })[]; sources: SourceLink[] };

/** How much of the railways is traced from end to end, in kilometres as drawn. */
type RailCoverage = { tracedKm: number; lengthKm: number };

/** The state of the data: what is inferred, in conflict, rough, schematic or not verified. */
export function qualityPage(lookup: PageLookup): QualityPage {
	const { atlas } = lookup;
	const bases = Object.keys(atlas.codes.date_basis);
	const alignments = Object.keys(atlas.codes.alignment);
	const named = [
		...atlas.sites,
		...atlas.organisations,
		...atlas.agreements,
		...atlas.events,
		...atlas.routes,
		...atlas.nodes,
		...atlas.legs.flatMap((leg) => leg.via.map((place) => ({ ...place, url: firstUrl(lookup, leg.id) })))
	];
	const used = new Set(atlas.legs.flatMap((leg) => [leg.from, leg.to]));
	return {
		...pageHead(lookup, 'quality'),
		map: null,
		counts: countsOf(atlas),
		newest: newestOf(lookup),
		dateBasis: bases.map((basis) => ({
			label: lookup.coded('date_basis', basis).label,
			count: atlas.claims.filter((claim) => claim.date_basis === basis).length
		})),
		conflicts: conflictGroups(lookup).map((ids) =>
			ids.flatMap((id) => {
				const claim = lookup.index.claims.get(id);
				return claim ? [claimRow(lookup, claim)] : [];
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
		rail: railCoverage(atlas.legs),
		lengths: lengthCoverage(lookup),
		unclearLegs: atlas.legs
			.filter((leg) => leg.status !== 'operating')
			.map((leg) => ({
				name: lookup.between(lookup.node(leg.from), lookup.node(leg.to)),
				status: lookup.coded('status', leg.status),
				url: firstUrl(lookup, leg.id),
				notes: notesOf(lookup, leg.notes)
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

function newestOf(lookup: Lookup): Newest {
	const figures = lookup.atlas.claims.filter(({ unit }) => unit !== 'statement' && unit !== 'date');
	return {
		figures: latest(figures, ({ as_of }) => as_of).map((claim) => ({
			...claimRow(lookup, claim),
			publisher: lookup.source(claim.source).publisher
		})),
		sources: latest(lookup.atlas.sources, ({ date }) => date).map(({ id }) => lookup.source(id))
	};
}

function railCoverage(legs: Lookup['atlas']['legs']): RailCoverage {
	const rail = legs.filter(({ mode }) => mode === 'rail');
	const kilometres = (some: typeof rail) => some.reduce((sum, leg) => sum + leg.length_km, 0);
	return {
		tracedKm: kilometres(rail.filter(({ alignment }) => alignment === 'traced')),
		lengthKm: kilometres(rail)
	};
}

/** The first page on which a leg is shown. */
function firstUrl(lookup: Lookup, legId: string): string {
	for (const route of lookup.atlas.routes) {
		const index = route.legs.findIndex(({ leg }) => leg === legId);
		if (index >= 0) return legUrl(route.id, index + 1);
	}
	return CORRIDOR_URL;
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
