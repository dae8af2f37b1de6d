import type { Lookup } from './lookup';
import type { SourcesPage } from './page';

/** What the atlas stands on, by kind of source. */
export function sourcesPage(lookup: Lookup): SourcesPage {
	const { atlas, words } = lookup;
	const groups = Object.keys(atlas.codes.source_kind).map((kind) => ({
		kind: lookup.coded('source_kind', kind),
		sources: atlas.sources
			.filter((source) => source.kind === kind)
			.map((source) => ({
				...lookup.source(source.id),
				kind: source.kind,
				quality: lookup.coded('source_quality', source.quality),
				claims: lookup.index.claimsBySource.get(source.id)?.length ?? 0,
				hasAddress: source.url !== null
			}))
	}));
	return {
		kind: 'sources',
		language: lookup.language,
		path: '/sources/',
		title: words.pages.sources,
		searchTitle: words.searchTitles.sources,
		description: words.descriptions.sources,
		map: null,
		groups: groups.filter(({ sources }) => sources.length > 0)
	};
}
