import type { Atlas } from '../../../geo';
import { keyOf } from '../plan/move';
import type { Lookup } from '../pages/lookup';
import type { NoteView } from '../pages/views';
import { formatDate } from '../words/date';
import { untimed } from '../words/untimed';
import { wayWords } from '../words/way';
import { routeTotals } from './itinerary';
import { stateOfRoute } from './state';
import { gapsBetween, inOrder, stretchesOn } from './stretches';
import { figureAt, timedStretches } from './times';

type Route = Atlas['routes'][number];
type Service = Atlas['services'][number];

/** A line of an answer: what it is about, and what is said of it. */
export type AnswerLine = NoteView & { id?: string; name: string };
/** What a reader asks of a way: is it open, what runs on it, how long does it take, what is met. */
export type Answers = {
	operating: number;
	state: string;
	whole: string;
	parts: { title: string; lines: AnswerLine[] }[];
};

export function answersOf(lookup: Lookup, route: Route): Answers {
	const w = wayWords[lookup.language];
	const { operating, said } = stateOfRoute(lookup, route);
	const broken = route.legs.map(({ leg }) => lookup.leg(leg)).filter(({ status }) => status !== 'operating');
	const isKnown = broken.some(({ status }) => status !== 'unknown' && status !== 'trial');
	const whole = w.whole(
		broken.map(({ from, to, status }) =>
			[lookup.between(lookup.node(from), lookup.node(to)), w.states[status]].join(w.comma)
		),
		isKnown
	);
	return {
		operating,
		state: w.sentence(said),
		whole,
		parts: [
			{ title: w.services, lines: serviceLines(lookup, route) },
			{ title: w.times, lines: timeLines(lookup, route) },
			{ title: w.way, lines: wayLines(lookup, route) }
		]
	};
}

/** Services that run on some part of a route, those first that share most with it. */
function serviceLines(lookup: Lookup, route: Route): AnswerLine[] {
	const at = new Map(route.legs.map(({ leg }, index) => [leg, index + 1]));
	const found = servicesOn(lookup, new Set(at.keys())).map((service) => {
		const shared = service.legs.flatMap(({ leg }) => at.get(leg) ?? []);
		return { service, shared, isOwn: service.url.startsWith(`${route.url}#`) };
	});
	const lines = found
		.toSorted((one, other) => other.shared.length - one.shared.length)
		.map(({ service, shared, isOwn }) => ({
			...serviceLine(lookup, service, [
				wayWords[lookup.language].onLegs(Math.min(...shared), Math.max(...shared), route.legs.length)
			]),
			...(isOwn ? { id: service.id } : {})
		}));
	const { noServices } = wayWords[lookup.language];
	return lines.length > 0 ? lines : [{ name: '', text: noServices, sources: [] }];
}

function servicesOn({ atlas }: Lookup, legs: ReadonlySet<string>): Service[] {
	return atlas.services.filter((service) => service.legs.some(({ leg }) => legs.has(leg)));
}

/** A service in a line: who runs it, between which ends, how often and how long, since when, and how it stands. */
function serviceLine(lookup: Lookup, service: Service, more: string[] = []): AnswerLine {
	const w = wayWords[lookup.language];
	const { claims } = lookup.index;
	const ends = lookup.between(lookup.node(service.from), lookup.node(service.to));
	const newest = (figures: Service['times'], isWhole: boolean) =>
		figures.filter(({ from, to }) => !isWhole || (from === service.from && to === service.to)).slice(0, 1);
	const cited = [...newest(service.frequency, false), ...newest(service.times, true)]
		.map(({ claim }) => claims.get(claim))
		.filter((claim) => claim !== undefined);
	return {
		name: lookup.link(service).name,
		text: [
			...service.operators.map((id) => lookup.subject(id).name),
			ends,
			...more,
			...cited.map((claim) => figureAt(lookup, claim)),
			service.since && w.since(formatDate(service.since, lookup.language)),
			w.stateAt(
				lookup.coded('status', service.status).label,
				service.as_of && formatDate(service.as_of, lookup.language)
			)
		]
			.filter(Boolean)
			.join(' · '),
		sources: lookup.marks([...cited.map(({ source }) => source), ...service.sources].slice(0, 2))
	};
}

/** The published times of a route where they belong, in the order of its legs, and the stretches that have none. */
function timeLines(lookup: Lookup, route: Route): AnswerLine[] {
	const w = wayWords[lookup.language];
	const way = route.legs.map(({ leg, reverse }) => keyOf({ id: leg, isReverse: reverse }));
	const told = stretchesOn(way, timedStretches(lookup)).map(({ first, last, told: { name, claims } }) => ({
		first,
		last,
		line: {
			name,
			text: claims.map((claim) => figureAt(lookup, claim)).join(w.comma),
			sources: lookup.marks(claims.map(({ source }) => source))
		}
	}));
	const gaps = gapsBetween(told, route.legs.length).map(([first, last]) => ({
		first,
		last,
		line: {
			name: stretchName(lookup, route, first, last),
			text: untimed[lookup.language](modesOf(lookup, route, first, last)),
			sources: []
		}
	}));
	const saved = (lookup.index.claimsBySubject.get(route.id) ?? [])
		.filter(({ measure, value }) => measure === 'time-saved' && value !== null)
		.map((claim) => ({
			name: '',
			text: w.saved(figureAt(lookup, claim)),
			sources: [lookup.mark(claim.source)]
		}));
	return [...[...told, ...gaps].sort(inOrder).map(({ line }) => line), ...saved];
}

function stretchName(lookup: Lookup, { legs }: Route, first: number, last: number): string {
	const endOf = (index: number, isStart: boolean) => {
		const { leg = '', reverse = false } = legs[index] ?? {};
		const { from, to } = lookup.leg(leg);
		return lookup.node(reverse === isStart ? to : from);
	};
	return lookup.between(endOf(first, true), endOf(last, false));
}

function modesOf(lookup: Lookup, { legs }: Route, first: number, last: number): string {
	const modes = legs.slice(first, last + 1).map(({ leg }) => lookup.leg(leg).mode);
	return [...new Set(modes)]
		.map((mode) => lookup.coded('mode', mode).label)
		.join(wayWords[lookup.language].comma);
}

/** What is met on the way: changes of mode and of gauge, and every border, on land or not. */
function wayLines(lookup: Lookup, route: Route): AnswerLine[] {
	const w = wayWords[lookup.language];
	const { steps, gaugeBreaks } = routeTotals(lookup, route);
	const country = (id: string) => lookup.coded('country', id).label;
	const node = (id: string) => lookup.node(id).name;
	const borders = steps.flatMap((step, index) => {
		const { mode } = lookup.leg(route.legs[index]?.leg ?? '');
		const by = mode === 'sea' || mode === 'air' ? w.by[mode] : '';
		return step.borders.map(([one, other]) => {
			const [start, end] = lookup.leg(step.id).countries;
			const isOnTheWay = start !== end;
			const names = { name: country(one), url: '', other: '' };
			return `${lookup.between(names, { ...names, name: country(other) })}${isOnTheWay ? by : ''}`;
		});
	});
	const transfers = steps.filter(({ isTransfer }) => isTransfer).map(({ from }) => node(from));
	return [w.transfers(transfers), w.borders(borders), w.gauges(gaugeBreaks.map(node)), w.noFactor].map(
		(text) => ({ name: '', text, sources: [] })
	);
}
