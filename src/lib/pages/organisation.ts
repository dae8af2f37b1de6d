import { pageIndexOf } from './atlas-index';
import { citableSources } from './claims';
import { mapView } from './map-view';
import type { PageLookup } from './page';
import { recordPage, type RecordPage } from './record';
import type { Coded, Link } from './views';

export type OrganisationPage = RecordPage & {
	kind: 'organisation';
	organisationKind: Coded;
	country: Coded | null;
	city: Link | null;
	site: Link | null;
	/** what is said where it has no site of its own: the nearest to an address that is known */
	noAddress: string;
};

/** One organisation: what it did, signed and runs. */
export function organisationPage(lookup: PageLookup, id: string): OrganisationPage | null {
	const organisation = pageIndexOf(lookup).organisations.get(id);
	if (!organisation) return null;
	const { site, city, country } = organisation;
	return {
		...recordPage(lookup, organisation),
		kind: 'organisation',
		map: mapView(lookup.atlas.config.bbox, site ? { kind: 'site', id: site } : null),
		organisationKind: lookup.coded('organisation_kind', organisation.kind),
		country: country ? lookup.coded('country', country) : null,
		city: city ? lookup.subject(city) : null,
		site: site ? lookup.subject(site) : null,
		noAddress: lookup.words.noAddress(
			city ? lookup.subject(city).name : country ? lookup.coded('country', country).label : ''
		),
		sources: citableSources(lookup, organisation.sources)
	};
}
