import type { Atlas, AtlasLeg } from '../../../geo';
import { compareUrl, PLAN_URL, queryUrl } from '../../../geo/shared/addresses';
import type { LngLat } from '../../../geo/shared/coordinates';
import { metresBetween } from '../../../geo/shared/sphere';
import { usualWays } from '../compare/address';
import { momentsOf, type Beside, type Moment } from '../route/moments';
import { formatKm } from '../words/number';
import { pageIndexOf } from './atlas-index';
import type { PageLookup } from './page';
import type { Link } from './views';
import type { ItineraryLeg, LegRow } from './way-views';

type Route = Atlas['routes'][number];

/** What is told where a route ends: what was travelled, and where one may go from there. */
export type Arrival = { text: string; links: Pick<Link, 'name' | 'url'>[] };

/** Other routes from the place of arrival that are offered. */
const MOST_ONWARD = 2;

/** What happens on leg `n` of a route; nothing is told of a leg whose line is not known. */
export function momentsOn(
	lookup: PageLookup,
	record: AtlasLeg,
	legs: readonly ItineraryLeg[],
	n: number
): Moment[] {
	const [leg, before] = [legs[n - 1], legs[n - 2]];
	const line = leg && lineOf(lookup, record, leg);
	if (!line) return [];
	const { words } = lookup;
	const { isTransfer = false, hasGaugeBreak = false, borders = [] } = leg.marks ?? {};
	const atStart: Pick<Moment, 'kind' | 'text'>[] = [
		...borders.map((border) => ({ kind: 'border' as const, text: words.follow.border(border) })),
		...(hasGaugeBreak ? [{ kind: 'gauge' as const, text: words.follow.gauge }] : []),
		...(isTransfer && before
			? [{ kind: 'transfer' as const, text: words.ride.change(before.mode.label, leg.mode.label) }]
			: [])
	];
	return momentsOf(line, joined(atStart, words.comma), [
		...townsOf(lookup, record),
		...sitesOf(lookup, record)
	]);
}

/** What happens at one place is told in one sentence. */
function joined(
	moments: readonly Pick<Moment, 'kind' | 'text'>[],
	comma: string
): Pick<Moment, 'kind' | 'text'>[] {
	const [first] = moments;
	return first ? [{ kind: first.kind, text: moments.map(({ text }) => text).join(comma) }] : [];
}

function townsOf(lookup: PageLookup, { via }: AtlasLeg): Beside[] {
	return via.map((town) => ({
		kind: 'town',
		lngLat: town.lngLat,
		textAt: () => lookup.text(town, 'name')
	}));
}

function sitesOf(lookup: PageLookup, { near }: AtlasLeg): Beside[] {
	const { sites } = pageIndexOf(lookup);
	return near.sites.flatMap((id): Beside[] => {
		const site = sites.get(id);
		if (!site?.position) return [];
		const name = lookup.text(site, 'name');
		const textAt = (km: number) => lookup.words.ride.beside(name, formatKm(Math.round(km), lookup.language));
		return [{ kind: 'site', lngLat: site.position.lngLat, textAt }];
	});
}

/** The line of a leg in the direction in which the route takes it. */
function lineOf({ lines, index }: PageLookup, record: AtlasLeg, leg: LegRow): LngLat[] | null {
	const line = lines.get(record.id);
	const [first, last] = [line?.[0], line?.at(-1)];
	const from = [record.from, record.to]
		.map((id) => index.nodes.get(id))
		.find((node) => node?.url === leg.from.url)?.position.lngLat;
	if (!line || !first || !last || !from) return null;
	return metresBetween(from, first) <= metresBetween(from, last) ? line : line.toReversed();
}

/** Where the route ended, how far it was, other routes that begin there, the way back, and a comparison. */
export function arrivalOf(lookup: PageLookup, route: Route, legs: readonly LegRow[]): Arrival | null {
	const [first, last] = [legs[0], legs.at(-1)];
	if (!first || !last) return null;
	const { atlas, language, words } = lookup;
	const nodeAt = (url: string) => atlas.nodes.find((node) => node.url === url);
	const [start, end] = [nodeAt(first.from.url), nodeAt(last.to.url)];
	const placeOf = (id: string) => lookup.index.nodes.get(id)?.hub ?? id;
	const startOf = ({ legs: [taken] }: Route): string => {
		const leg = taken && lookup.leg(taken.leg);
		return leg ? placeOf(taken.reverse ? leg.to : leg.from) : '';
	};
	const onward = atlas.routes.filter(
		(other) => other.id !== route.id && end && startOf(other) === placeOf(end.id)
	);
	const beside = usualWays(atlas.routes).find((id) => id !== route.id) ?? route.id;
	return {
		text: words.ride.arrived(
			lookup.between(first.from, last.to),
			formatKm(Math.round(route.length_km), language),
			legs.length
		),
		links: [
			...onward.slice(0, MOST_ONWARD).map((other) => {
				const { name, url } = lookup.link(other);
				return { name, url };
			}),
			...(start && end
				? [
						{
							name: words.ride.back(first.from.name),
							url: queryUrl(PLAN_URL, `from=${end.id}&to=${start.id}`)
						}
					]
				: []),
			{ name: words.ride.compare, url: compareUrl(route.id, beside) }
		]
	};
}
