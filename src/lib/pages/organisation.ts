import type { Lookup } from './lookup';
import { mapView } from './map-view';
import type { OrganisationPage } from './page';
import { pageIndexOf } from './page-index';
import { recordPage } from './record';

/** One organisation: what it did, signed and runs. */
export function organisationPage(lookup: Lookup, id: string): OrganisationPage | null {
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
		sources: lookup.cited(organisation.sources)
	};
}
