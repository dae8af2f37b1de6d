import type { BreadcrumbList, Dataset, GeoCoordinates, PlaceLeaf, Thing } from 'schema-dts';
import type { Atlas, DataPackage, Position } from '../../../../geo';
import {
	CORRIDOR_URL,
	DATA_URL,
	elementUrl,
	inLanguagePath,
	SOURCES_URL,
	TOURS_URL
} from '../../../../geo/shared/addresses';
import { linkOf, type Host } from '../../../../geo/shared/host';
import { LANGUAGES, languages } from '../../../../geo/shared/languages';
import { inLanguage } from '../../address/language';
import { pageIndexOf } from '../../pages/atlas-index';
import type { AnyPage, Pages } from '../../pages/index';
import type { Link } from '../../pages/views';
import { dictionary } from '../../words/dictionary';
import { observationsOf, type Observed } from './observations';

/** What is told to machines is made of: the records, the package of all data, and where the site will be. */
export type HeadSources = { atlas: Atlas; data: DataPackage; host: Host };

type SubjectPage = Pages['site' | 'city' | 'node' | 'organisation' | 'route'];

/** What schema.org calls the subject of a page. */
const TYPES = {
	site: 'Place',
	city: 'Place',
	node: 'Place',
	organisation: 'Organization',
	route: 'Trip'
} as const satisfies Record<SubjectPage['kind'], string>;

/** All that is told of a page: its subject, its figures, the data, and the way to it. */
export function thingsOf(page: AnyPage, sources: HeadSources): (Thing | Observed)[] {
	const way = breadcrumbs(page, sources.host);
	if (isOfSubject(page)) return [...subjectWithFigures(page, sources), ...way];
	return page.kind === 'home' || page.kind === 'data' ? [dataset(page, sources), ...way] : way;
}

const isOfSubject = (page: AnyPage): page is SubjectPage => page.kind in TYPES;

/** The whole address of a page, or of another in its language; nothing where nobody knows it. */
const addressIn = (host: Host, { path, language }: AnyPage, url = path): string | undefined =>
	linkOf(host, inLanguagePath(url, language)) ?? undefined;

function subjectWithFigures(page: SubjectPage, { atlas, host }: HeadSources): (Thing | Observed)[] {
	const url = addressIn(host, page);
	const id = url && `${url}#subject`;
	const others = [page.names.other, ...page.aliases].filter((name) => name && name !== page.title);
	const named = { '@type': TYPES[page.kind], '@id': id, name: page.title } as const;
	const subject = {
		...named,
		alternateName: others.length > 0 ? others : undefined,
		description: page.summary,
		url,
		...placeOf(page, atlas)
	};
	return [subject, ...observationsOf(page, id ? { '@type': named['@type'], '@id': id } : named, host)];
}

type Whereabouts = Pick<PlaceLeaf, 'geo' | 'address' | 'containedInPlace'>;

/** Where a place is, as far as that is known: the point of its city, or of its park, is not that of a site. */
function placeOf(page: SubjectPage, atlas: Atlas): Whereabouts {
	const index = pageIndexOf({ atlas });
	switch (page.kind) {
		case 'site': {
			const position = index.sites.get(page.id)?.position ?? null;
			return {
				geo: position?.accuracy === 'city' || position?.placeholder ? undefined : geo(position),
				address: {
					'@type': 'PostalAddress',
					addressLocality: page.city.name,
					addressCountry: page.country.id
				},
				containedInPlace: page.within ? { '@type': 'Place', name: page.within.name } : undefined
			};
		}
		case 'city':
			return {
				geo: geo(index.cities.get(page.id)?.position ?? null),
				address: { '@type': 'PostalAddress', addressCountry: page.country.id }
			};
		case 'node':
			return { geo: geo(atlas.nodes.find(({ id }) => id === page.id)?.position ?? null) };
		default:
			return {};
	}
}

function geo(position: Position | null): GeoCoordinates | undefined {
	if (!position) return undefined;
	const [longitude, latitude] = position.lngLat;
	return { '@type': 'GeoCoordinates', latitude, longitude };
}

/** The files of `/data/` as one; where nobody knows their addresses none is named. */
function dataset(page: Pages['home' | 'data'], { data, host }: HeadSources): Dataset {
	const { language } = page;
	const files = page.kind === 'data' ? data.resources.filter(({ group }) => group !== 'schemas') : [];
	const distribution = files.flatMap((file) => {
		const contentUrl = linkOf(host, DATA_URL + file.path);
		const name = inLanguage(file, 'title', language);
		return contentUrl
			? [{ '@type': 'DataDownload', name, contentUrl, encodingFormat: file.mediatype } as const]
			: [];
	});
	return {
		'@type': 'Dataset',
		'@id': linkOf(host, elementUrl(DATA_URL, 'dataset')) ?? undefined,
		name: inLanguage(data, 'title', language),
		description: inLanguage(data, 'description', language),
		url: addressIn(host, page, DATA_URL),
		version: data.data_version,
		dateModified: data.created?.slice(0, 10),
		license: data.licenses.map(({ path }) => path),
		creator: { '@type': 'Organization', name: dictionary(language).atlas },
		inLanguage: languages.map((one) => LANGUAGES[one].tag),
		isAccessibleForFree: true,
		distribution: distribution.length > 0 ? distribution : undefined
	};
}

/** The way to a page that lies below others; its readers take whole addresses only. */
function breadcrumbs(page: AnyPage, host: Host): BreadcrumbList[] {
	const parents = parentsOf(page);
	if (parents.length === 0 || !addressIn(host, page)) return [];
	const way = [
		{ name: dictionary(page.language).atlas, url: '/' },
		...parents,
		{ name: page.title, url: page.path }
	];
	const itemListElement = way.map(
		({ name, url }, at) =>
			({ '@type': 'ListItem', position: at + 1, name, item: addressIn(host, page, url) }) as const
	);
	return [{ '@type': 'BreadcrumbList', itemListElement }];
}

/** What stands above a page on its way from the first one. */
function parentsOf(page: AnyPage): Pick<Link, 'name' | 'url'>[] {
	const { pages } = dictionary(page.language);
	switch (page.kind) {
		case 'site':
			return page.within ? [page.city, page.within] : [page.city];
		case 'route':
			return [{ name: pages.routes, url: CORRIDOR_URL }];
		case 'leg':
			return [{ name: pages.routes, url: CORRIDOR_URL }, page.route];
		case 'source':
			return [{ name: pages.sources, url: SOURCES_URL }];
		case 'tour':
			return [{ name: pages.tours, url: TOURS_URL }];
		case 'step':
			return [{ name: pages.tours, url: TOURS_URL }, page.tour];
		default:
			return [];
	}
}
