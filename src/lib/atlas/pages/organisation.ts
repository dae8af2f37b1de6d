import type { Lookup } from '../lookup';
import { mapView } from '../map-view';
import type { OrganisationPage } from '../page';

/** One organisation: what it did, signed and runs. */
export function organisationPage(lookup: Lookup, id: string): OrganisationPage | null {
	const organisation = lookup.atlas.organisations.find((record) => record.id === id);
	if (!organisation) return null;
	const claims = lookup.claims(id);
	const summary = lookup.text(organisation, 'summary');
	return {
		kind: 'organisation',
		language: lookup.language,
		path: organisation.url,
		title: lookup.title(organisation).name,
		description: summary,
		map: mapView(
			lookup.atlas.config.bbox,
			organisation.site ? { kind: 'site', id: organisation.site } : null
		),
		id,
		names: lookup.title(organisation),
		aliases: lookup.language === 'zh' ? organisation.aliases_zh : organisation.aliases,
		organisationKind: lookup.coded('organisation_kind', organisation.kind),
		country: organisation.country ? lookup.coded('country', organisation.country) : null,
		city: organisation.city ? lookup.subject(organisation.city) : null,
		site: organisation.site ? lookup.subject(organisation.site) : null,
		summary,
		notes: lookup.notes(organisation.notes),
		claims,
		relations: lookup.relations(id),
		events: lookup.events([id]),
		sources: lookup.sources([...organisation.sources, ...claims.map((claim) => claim.source.id)])
	};
}
