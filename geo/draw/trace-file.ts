import type { Feature, FeatureCollection, LineString } from 'geojson';
import { readFileSync } from 'node:fs';
import type { LngLat } from '../shared/coordinates';

/** Owed for every trace that does not say more. */
const OPENSTREETMAP = '© OpenStreetMap contributors';

/** A straight run between two vertices that is longer than a run may be, and why it is right: lines thinned so far are not traced. */
export type StraightRun = { from: LngLat; to: LngLat; why: (typeof REASONS)[number] };
export const REASONS = ['tunnel'] as const;

/** A file of `osm` with a line: what was traced, and what of it was looked at and found right. */
export type Trace = {
	line: LngLat[];
	credit: string;
	straightRuns: StraightRun[];
	/** vertices where trains turn back */
	reversals: LngLat[];
};

type Properties = { credit?: unknown; straight_runs?: StraightRun[]; reversals?: LngLat[] };

/** Reads a file that {@link readOsm} has found right, which holds one LineString. */
export function readTrace(path: string): Trace {
	return traceOf(readFileSync(path, 'utf8'), path);
}

export function traceOf(text: string, path: string): Trace {
	const { features } = JSON.parse(text) as FeatureCollection<LineString, Properties | null>;
	const [feature, ...others] = features as [Feature<LineString, Properties | null>?, ...unknown[]];
	if (feature?.geometry.type !== 'LineString' || others.length > 0) {
		throw new Error(`${path}: found ${features.length} features, wanted one LineString`);
	}
	const { credit, straight_runs: straightRuns = [], reversals = [] } = feature.properties ?? {};
	return {
		line: feature.geometry.coordinates as LngLat[],
		credit: typeof credit === 'string' ? credit : OPENSTREETMAP,
		straightRuns,
		reversals
	};
}

/** The line of a text of GeoJSON in which a vertex of its LineString stands. */
export function lineOfVertex(text: string, vertex: number): number {
	const start = Math.max(text.indexOf('"coordinates"'), 0);
	const [, ...pairs] = text.slice(start).split(/\[\s*(?=-?\d)/);
	const after = pairs.slice(vertex).reduce((length, pair) => length + pair.length, 0);
	return text.slice(0, text.length - after).split('\n').length;
}
