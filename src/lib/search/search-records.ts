import {
	BILATERAL_URL,
	cityUrl,
	elementUrl,
	nodeUrl,
	organisationUrl,
	routeUrl,
	siteUrl,
	sourceUrl,
	TIMELINE_URL
} from '../../../geo/shared/addresses';
import type { LngLat } from '../../../geo/shared/coordinates';
import type { Label } from '../../../geo/shared/languages';
import { bothEnds, type Language } from '../address/language';
import type { Badge } from '../symbols/badge';
import { formatDate } from '../words/date';
import { claimsOf, figureOf } from './claim-rows';
import { rowsOf } from './rows';
import { KINDS, type Kind, type Placed, type SearchFile, type Told } from './search-file';
import type { Field, Searchable } from './search-texts';

/** Something that can be found: how it is called, where it is, and what is told beside its name. */
export type SearchRecord = Searchable & {
	kind: Kind;
	/** root-relative, without language */
	url: string;
	name: Label;
	facts: Record<Language, string>;
	lngLat: LngLat | null;
	/** of a site */
	badge: Badge | null;
};

/** What each claim adds to the weight of its subject, and all of them at most. */
const KNOWN = 3;
const MOST_KNOWN = 90;

const NONE: Label = { en: '', zh: '' };

type Texts = [Field, string][];

/**
 * Reads the file of the build: everything that can be found.
 * @param told of the languages that are there
 */
export function readSearchFile(file: SearchFile, told: Partial<Record<Language, Told>>): SearchRecord[] {
	const [labels, units] = [rowsOf(file.labels), rowsOf(file.units)];
	const label = (at: number): Label & { asked?: string } => labels[at] ?? NONE;
	const [cities, sites, nodes] = [rowsOf(file.cities), rowsOf(file.sites), rowsOf(file.nodes)];
	const routes = rowsOf(file.routes);
	const records: SearchRecord[] = [];
	const add = (kind: Kind, url: string, name: Label, more: More = {}): void => {
		const { texts = [], facts = [], about = [], place = {}, badge = null } = more;
		const { lng = null, lat = null } = place;
		records.push({
			kind,
			url,
			name: { en: name.en, zh: name.zh },
			facts: { en: inLine(facts, 'en'), zh: inLine(facts, 'zh') },
			// a leg is called by its ends, and a claim by what it says
			texts: kind === 'leg' || kind === 'claim' ? texts : [...both('name', name), ...texts],
			about: about.filter((at) => at >= 0),
			bonus: KINDS[kind],
			lngLat: lng === null || lat === null ? null : [lng, lat],
			badge
		});
	};
	const known = ({ aliases, kind }: { aliases: string; kind: number }): Texts => [
		...each('alias', aliases.split('\n')),
		...both('text', label(kind))
	];
	const inCity = (at: number): Label => cities[at] ?? NONE;
	/** the place of the site in which a record lies, −1 for none */
	const wholeOf = (at: number): number => {
		const whole = sites[at - cities.length]?.whole ?? -1;
		return whole < 0 ? -1 : cities.length + whole;
	};

	for (const city of cities)
		add('city', cityUrl(city.id), city, { texts: both('text', label(city.country)), place: city });
	for (const site of sites)
		add('site', siteUrl(site.id), site, {
			texts: known(site),
			facts: [label(site.kind), inCity(site.city)],
			about: [site.city],
			place: site,
			badge: { pictogram: site.pictogram, colour: site.colour }
		});
	for (const node of nodes)
		add('node', nodeUrl(node.id), node, {
			texts: [
				...known(node),
				...each('code', node.codes.split(' ')),
				...node.countries.flatMap((country) => both('text', label(country)))
			],
			facts: [label(node.kind)],
			place: node
		});
	for (const route of routes)
		add('route', routeUrl(route.id), route, { texts: known(route), facts: [label(route.kind)] });
	for (const one of rowsOf(file.organisations))
		add('organisation', organisationUrl(one.id), one, {
			texts: known(one),
			facts: [label(one.kind), inCity(one.city)],
			about: [one.city]
		});
	for (const one of rowsOf(file.agreements))
		add('agreement', elementUrl(BILATERAL_URL, one.id), one, {
			texts: [...known(one), ...both('text', label(one.deed)), ...dates(one.date)],
			facts: [label(one.kind), dated(one.date)],
			about: one.parties
		});
	for (const event of rowsOf(file.events))
		add('event', elementUrl(TIMELINE_URL, event.id), event, {
			texts: [...known(event), ...dates(event.date)],
			facts: [label(event.kind), dated(event.date)],
			about: event.subjects
		});
	for (const whole of rowsOf(file.wholes)) add(whole.kind, whole.id, whole);
	for (const service of rowsOf(file.services)) {
		const route = routes[service.route];
		if (!route) continue;
		add('service', elementUrl(routeUrl(route.id), service.id), service, {
			texts: known(service),
			facts: [label(service.kind), route]
		});
	}
	for (const [at, source] of rowsOf(file.sources).entries()) {
		const of = (column: keyof Told['sources']) => ({
			en: told.en?.sources[column][at] ?? '',
			zh: told.zh?.sources[column][at] ?? ''
		});
		const publisher = of('publisher');
		add('source', sourceUrl(source.id), of('title'), {
			texts: [...both('text', publisher), ...dates(source.date)],
			facts: [publisher, dated(source.date)]
		});
	}
	for (const { id, from, to, mode, ...line } of rowsOf(file.legs)) {
		const [start = NONE, end = NONE] = [nodes[from], nodes[to]];
		const name = { en: bothEnds(start.en, end.en, 'en'), zh: bothEnds(start.zh, end.zh, 'zh') };
		const first = cities.length + sites.length;
		add('leg', routeUrl(id), name, {
			texts: [line, label(mode)].flatMap((text) => both('text', text)),
			facts: [label(mode), line],
			about: [first + from, first + to]
		});
	}
	for (const { zoom, ...place } of rowsOf(file.places))
		add('place', `/#${zoom}/${place.lat}/${place.lng}`, place, { place });
	for (const claim of claimsOf(file)) {
		const subject = records[claim.subject];
		// of what much is known people look for first, and what is known of a part is known of the whole
		for (const known of [subject, records[wholeOf(claim.subject)]])
			if (known) known.bonus = Math.min(known.bonus + KNOWN, KINDS[known.kind] + MOST_KNOWN);
		const measure = label(claim.measure);
		// a figure is found by itself, its measure and its subject, and is shown in place of its sentence
		const name = claim.isSentence
			? { en: told.en?.sentences[claim.place] ?? '', zh: told.zh?.sentences[claim.place] ?? '' }
			: figureOf(claim, label(claim.qualifier), units[claim.unit]);
		const unheard = claim.isSentence
			? []
			: [told.en?.unheard[claim.place] ?? '', told.zh?.unheard[claim.place] ?? ''];
		const numbers = [claim.value, claim.most].flatMap((value) => value ?? []).map(String);
		const [page = '', element] = subject?.url.split('#') ?? [];
		const begin = element ?? page.split('/').at(-2) ?? '';
		add('claim', `${page}#${claim.id.replace(/^(?=-)/, begin)}`, name, {
			texts: [
				...each('figure', numbers),
				...[name, measure].flatMap((text) => both('text', text)),
				...each('text', [...(measure.asked?.split('\n') ?? []), ...unheard]),
				...dates(claim.date)
			],
			facts: [subject?.name ?? NONE, measure, dated(claim.date)],
			about: [claim.subject]
		});
	}
	return records;
}

type More = { texts?: Texts; facts?: Label[]; about?: number[]; place?: Partial<Placed>; badge?: Badge };

function each(field: Field, texts: readonly string[]): Texts {
	return texts.filter(Boolean).map((text) => [field, text]);
}

function both(field: Field, { en, zh }: Label): Texts {
	return each(field, en === zh ? [en] : [en, zh]);
}

function inLine(facts: readonly Label[], language: Language): string {
	return facts.flatMap((fact) => fact[language] || []).join(' · ');
}

function dated(date: string): Label {
	return date ? { en: formatDate(date, 'en'), zh: formatDate(date, 'zh') } : NONE;
}

function dates(date: string): Texts {
	return each('text', date ? [date, formatDate(date, 'en'), formatDate(date, 'zh')] : []);
}
