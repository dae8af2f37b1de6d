import { BILATERAL_URL, CORRIDOR_URL, routeUrl } from '../../../geo/shared/addresses';
import { readAtlas, readMapPlaces, type Atlas, type Claim, type MapPlace } from '../../../geo';
import type { Label } from '../../../geo/shared/languages';
import { syllablesOf } from '../records/name-order';
import { writePinyin } from '../search/pinyin-table';
import { chineseIn, columnsOf, type SearchFile } from '../search/search-file';
import { shortId } from '../search/short-id';
import { badgeOf } from '../symbols/badge';

/** From how near a name is looked at when it was looked for, by its rank. */
const ZOOMS = [4, 5, 6, 7] as const;
/** Parts of a degree in which places of records are told, and those of names on the map, to which it flies from afar. */
const STEPS = 1000;
const PLACE_STEPS = 100;
const LABELS = [
	'site_kind',
	'node_kind',
	'country',
	'organisation_kind',
	'agreement_kind',
	'event_kind',
	'relation_type',
	'route_group',
	'mode',
	'qualifier'
] as const;

/** All that the search of the site knows, in both languages; the same for both, since people type either. */
export function searchFile(
	atlas: Atlas = readAtlas(),
	places: readonly MapPlace[] = readMapPlaces()
): SearchFile {
	const labels: (Label & { asked: string; key: string })[] = [
		...LABELS.flatMap((list) =>
			Object.entries(atlas.codes[list]).map(([id, label]) => ({ ...label, asked: '', key: `${list} ${id}` }))
		),
		...atlas.measures.map(({ id, label, label_zh, aliases, aliases_zh }) => ({
			en: label,
			zh: label_zh,
			asked: [...aliases, ...aliases_zh].join('\n'),
			key: `measure ${id}`
		}))
	];
	const placeOf = placesIn(labels, ({ key }) => key);
	const label = (list: (typeof LABELS)[number] | 'measure', id: string) => placeOf(`${list} ${id}`);
	const units = Object.entries(atlas.codes.unit).map(([id, { en, zh }]) => ({ id, en, zh }));
	const unitAt = placesIn(units, ({ id }) => id);
	const wholes = [
		{ id: CORRIDOR_URL, key: 'corridor', kind: 'route' as const, ...atlas.config.corridor },
		{ id: BILATERAL_URL, key: 'bilateral', kind: 'agreement' as const, ...atlas.config.bilateral },
		...atlas.tours.map(({ id, url, name, name_zh }) => ({
			id: url,
			key: `tour ${id}`,
			kind: 'tour' as const,
			en: name,
			zh: name_zh
		}))
	];
	const { cities, sites, nodes, routes, services, organisations, agreements, events } = atlas;
	// the order of `SearchFile`, in which the reader finds them again; nodes are never subjects, and may share an id with one
	const named = [
		...[cities, sites].flat().map(({ id }) => id),
		...nodes.map(({ id }) => `node ${id}`),
		...[routes, organisations, agreements, events].flat().map(({ id }) => id),
		...wholes.map(({ key }) => key)
	];
	const at = placesIn(named, (id) => id);
	const cityAt = placesIn(cities, ({ id }) => id);
	const siteAt = placesIn(sites, ({ id }) => id);
	const nodeAt = placesIn(nodes, ({ id }) => id);
	const routeAt = placesIn(routes, ({ id }) => routeUrl(id));
	const names = (record: { id: string; name: string; name_zh: string; date?: string | null }) => ({
		id: shortId(record.id, record.name, record.date ?? ''),
		en: record.name,
		zh: record.name_zh
	});
	const known = (
		record: Parameters<typeof names>[0] & { aliases: string[]; aliases_zh: string[] },
		kind: number
	) => ({
		...names(record),
		aliases: [...record.aliases, ...record.aliases_zh].join('\n'),
		kind
	});
	const placed = (position: { lngLat: [number, number] } | null) => ({
		lng: position ? rounded(position.lngLat[0], STEPS) : null,
		lat: position ? rounded(position.lngLat[1], STEPS) : null
	});
	const firstOf = new Map<string, { id: string; reverse: boolean }>();
	for (const route of routes)
		for (const [index, { leg, reverse }] of route.legs.entries())
			if (!firstOf.has(leg)) firstOf.set(leg, { id: `${route.id}/${index + 1}`, reverse });
	const parties = (id: string) =>
		atlas.relations
			.filter(({ to, type }) => to === id && (type === 'signed' || type === 'concerns'))
			.map(({ from }) => at(from));
	const isWhole = new Set(wholes.map(({ key }) => key));
	const withoutSubject = ({ id, subject }: Claim): string =>
		id.startsWith(`${subject}-`) && !isWhole.has(subject) ? id.slice(subject.length) : id;
	const isNamed = new Set([...cities, ...nodes].map(({ name_zh }) => name_zh));
	const file = {
		labels: columnsOf(['en', 'zh', 'asked'], labels),
		units: columnsOf(['id', 'en', 'zh'], units),
		cities: columnsOf(
			['id', 'en', 'zh', 'lng', 'lat', 'country'],
			cities.map((city) => ({
				...names(city),
				...placed(city.position),
				country: label('country', city.country)
			}))
		),
		sites: columnsOf(
			['id', 'en', 'zh', 'aliases', 'kind', 'lng', 'lat', 'city', 'whole', 'pictogram', 'colour'],
			sites.map((site) => ({
				...known(site, label('site_kind', site.kind)),
				...placed(site.position),
				city: cityAt(site.city),
				whole: site.within ? siteAt(site.within) : -1,
				...badgeOf(site)
			}))
		),
		nodes: columnsOf(
			['id', 'en', 'zh', 'aliases', 'kind', 'lng', 'lat', 'codes', 'countries'],
			nodes.map((node) => ({
				...known(node, label('node_kind', node.kind)),
				...placed(node.position),
				codes: Object.values(node.codes).join(' '),
				countries: node.countries.map((country) => label('country', country))
			}))
		),
		routes: columnsOf(
			['id', 'en', 'zh', 'aliases', 'kind'],
			routes.map((route) => known(route, label('route_group', route.group)))
		),
		organisations: columnsOf(
			['id', 'en', 'zh', 'aliases', 'kind', 'city'],
			organisations.map((one) => ({
				...known(one, label('organisation_kind', one.kind)),
				city: one.city ? cityAt(one.city) : -1
			}))
		),
		agreements: columnsOf(
			['id', 'en', 'zh', 'aliases', 'kind', 'date', 'parties', 'deed'],
			agreements.map((one) => ({
				...known(one, label('agreement_kind', one.kind)),
				date: one.date ?? '',
				parties: parties(one.id),
				// of the people who ask who signed
				deed: label('relation_type', 'signed')
			}))
		),
		events: columnsOf(
			['id', 'en', 'zh', 'aliases', 'kind', 'date', 'subjects'],
			events.map((event) => ({
				...known(event, label('event_kind', event.kind)),
				date: event.date,
				subjects: event.subjects.map(at)
			}))
		),
		wholes: columnsOf(['id', 'en', 'zh', 'kind'], wholes),
		services: columnsOf(
			['id', 'en', 'zh', 'aliases', 'kind', 'route'],
			services.map((service) => ({
				...known(service, label('mode', service.mode)),
				route: routeAt(service.url.replace(/#.*$/, ''))
			}))
		),
		sources: columnsOf(
			['id', 'date'],
			atlas.sources.map(({ id, date }) => ({ id: shortId(id, '', date ?? ''), date: date ?? '' }))
		),
		legs: columnsOf(
			['id', 'en', 'zh', 'from', 'to', 'mode'],
			atlas.legs.flatMap((leg) => {
				const first = firstOf.get(leg.id);
				if (!first) return [];
				const [from, to] = first.reverse ? [leg.to, leg.from] : [leg.from, leg.to];
				return [
					{
						id: first.id,
						en: hasOwnName(leg.line) ? leg.line : '',
						zh: hasOwnName(leg.line) ? (leg.line_zh ?? '') : '',
						from: nodeAt(from),
						to: nodeAt(to),
						mode: label('mode', leg.mode)
					}
				];
			})
		),
		places: columnsOf(
			['en', 'zh', 'lng', 'lat', 'zoom'],
			places
				.filter(({ name_zh }) => !isNamed.has(name_zh))
				.map(({ name, name_zh, lngLat: [lng, lat], rank }) => ({
					en: name,
					zh: name_zh,
					lng: rounded(lng, PLACE_STEPS),
					lat: rounded(lat, PLACE_STEPS),
					zoom: ZOOMS[rank]
				}))
		),
		claims: columnsOf(
			['id', 'subject', 'measure', 'value', 'most', 'text', 'qualifier', 'unit', 'date'],
			atlas.claims.map((claim) => ({
				id: shortId(withoutSubject(claim), '', claim.as_of ?? ''),
				subject: at(claim.subject),
				measure: label('measure', claim.measure),
				value: claim.value,
				most: claim.value_max,
				text: claim.value_text,
				qualifier: label('qualifier', claim.qualifier),
				unit: unitAt(claim.unit),
				date: claim.as_of ?? ''
			}))
		)
	} satisfies Omit<SearchFile, 'pinyin'>;
	const names_zh = chineseIn(file);
	const titles = atlas.sources.map(({ title_zh }) => title_zh);
	return { pinyin: writePinyin([...names_zh, ...titles], syllablesOf, names_zh), ...file };
}

/** A line that has a name of its own: "Border section" is none. */
const hasOwnName = (line: string | undefined): line is string =>
	line !== undefined && !/^\p{Lu}\p{Ll}+( \p{Ll}+)+$/u.test(line);

/** Degrees in so many parts: as near as a map needs that flies there, or a list that says how many kilometres it is. */
const rounded = (degrees: number, steps: number): number => Math.round(degrees * steps) / steps;

/** Places in a list by key. @throws on a key that it does not have */
function placesIn<T>(list: readonly T[], keyOf: (item: T) => string): (key: string) => number {
	const places = new Map(list.map((item, at) => [keyOf(item), at]));
	return (key) => {
		const place = places.get(key);
		if (place === undefined) throw new Error(`${key}: found no such record, wanted one to search by`);
		return place;
	};
}
