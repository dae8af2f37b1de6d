import type { Atlas } from '../../../geo';
import { tourStepUrl } from '../../../geo/shared/addresses';
import { unionBbox } from '../../../geo/shared/bbox';
import { claimRow } from './claims';
import type { Lookup } from './lookup';
import { mapView } from './map-view';
import type { TourLabels } from '../words/pages';
import { pageHead, type PageBase, type PageLookup } from './page';
import { wayOf } from './rows';
import type { Selection } from './selection';
import type { ClaimRow, Link, SourceLink, Title } from './views';

type Tour = Atlas['tours'][number];
type Step = Tour['steps'][number];

/** A tour in a line; `steps` is how many it has, in words. */
export type TourRow = Link & { steps: string };
/** A step in the list of its tour; `n` is counted from 1. */
export type StepRow = Link & { n: number };

export type ToursPage = PageBase & { kind: 'tours'; tours: (TourRow & { summary: string })[] };

type Told = { labels: TourLabels; steps: StepRow[]; names: Title };

export type TourPage = PageBase & Told & { kind: 'tour'; summary: string; count: string };

export type StepPage = PageBase &
	Told & {
		kind: 'step';
		tour: Link;
		n: number;
		/** such as “Step 2 of 6” */
		progress: string;
		text: string;
		/** what the text rests on, each linked to its card */
		claims: ClaimRow[];
		/** the records that the text speaks of */
		subjects: Link[];
		previous: StepRow | null;
		next: StepRow | null;
		sources: SourceLink[];
	};

export function tourRow(lookup: PageLookup, tour: Tour): TourRow {
	return { ...lookup.link(tour), steps: lookup.words.tours.count(tour.steps.length) };
}

/** Every tour, in the order of their ids. */
export function toursPage(lookup: PageLookup): ToursPage {
	const { atlas } = lookup;
	return {
		...pageHead(lookup, 'tours'),
		map: mapView(atlas.config.bbox, null),
		tours: atlas.tours.map((tour) => ({ ...tourRow(lookup, tour), summary: lookup.text(tour, 'summary') }))
	};
}

/** A tour before its first step: what it tells, and its steps. */
export function tourPage(lookup: PageLookup, id: string): TourPage | null {
	const tour = tourOf(lookup, id);
	if (!tour) return null;
	const { name, other, url } = lookup.link(tour);
	const summary = lookup.text(tour, 'summary');
	return {
		kind: 'tour',
		language: lookup.language,
		path: url,
		title: name,
		searchTitle: `${name} · ${lookup.words.tours.labels.kind}`,
		description: summary,
		map: mapView(unionBbox(tour.steps.map(({ bbox }) => bbox)), null),
		labels: lookup.words.tours.labels,
		names: { name, other, nameStatus: null },
		steps: stepRows(lookup, tour),
		summary,
		count: lookup.words.tours.count(tour.steps.length)
	};
}

/** Step n (from 1) of a tour. */
export function stepPage(lookup: PageLookup, id: string, n: string): StepPage | null {
	const tour = tourOf(lookup, id);
	const steps = tour ? stepRows(lookup, tour) : [];
	const row = steps.find((one) => String(one.n) === n);
	const step = tour?.steps[(row?.n ?? 0) - 1];
	if (!tour || !row || !step) return null;
	const { words, language } = lookup;
	const link = lookup.link(tour);
	const progress = words.tours.progress(row.n, steps.length);
	return {
		kind: 'step',
		language,
		path: row.url,
		chain: link.url,
		title: row.name,
		searchTitle: `${row.name} · ${link.name}`,
		description: words.tours.description(link.name, progress, row.name),
		map: mapView(step.bbox, selectionOf(lookup, step)),
		labels: words.tours.labels,
		names: { name: row.name, other: row.other, nameStatus: null },
		steps,
		tour: link,
		n: row.n,
		progress,
		text: lookup.text(step, 'text'),
		claims: step.claims
			.flatMap((claim) => lookup.index.claims.get(claim) ?? [])
			.map((claim) => claimRow(lookup, claim)),
		subjects: step.subjects.map((subject) => lookup.subject(subject)),
		previous: steps[row.n - 2] ?? null,
		next: steps[row.n] ?? null,
		sources: lookup.cited()
	};
}

function tourOf({ atlas }: Lookup, id: string): Tour | undefined {
	return atlas.tours.find((tour) => tour.id === id);
}

function stepRows(lookup: Lookup, tour: Tour): StepRow[] {
	return tour.steps.map((step, at) => ({
		...lookup.link({ name: step.title, name_zh: step.title_zh, url: tourStepUrl(tour.id, at + 1) }),
		n: at + 1
	}));
}

function selectionOf(lookup: Lookup, { selected }: Step): Selection | null {
	if (!selected) return null;
	const { kind, id, leg } = selected;
	if (kind !== 'route') return { kind, id };
	const route = lookup.index.routes.get(id);
	return route ? { kind: 'way', of: 'route', way: wayOf(lookup, route), followed: leg } : null;
}
