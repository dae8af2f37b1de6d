import type { Feature, Geometry, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';

/** What a tile carries of a feature; `from` is the first zoom that shows it and stays behind. */
export type Properties = Record<string, string | number | boolean | undefined> & { from?: number };
export type LayerFeature<G extends Geometry = Polygon | MultiPolygon | LineString | MultiLineString | Point> =
	Feature<G, Properties>;

/**
 * Zooms of a layer that are cut with one tolerance, in units of the tile: 4096 to its width, eight to a pixel.
 * Lines keep within it of the source, shorter lines and smaller areas fall away.
 */
export type Band = {
	zooms: readonly [first: number, last: number];
	tolerance: number;
	features: LayerFeature[];
};

/** A layer of the vector tiles; `fields` are told to readers of the archive. */
export type Layer = {
	id: string;
	description: string;
	fields: Record<string, 'Number' | 'String' | 'Boolean'>;
	bands: Band[];
	/** units beyond the edge of the tile that are kept; points need none, lines and areas hide their cut edges in it */
	buffer: number;
};

export const LINE_BUFFER = 64;

export function featureOf<G extends Geometry>(geometry: G, properties: Properties): LayerFeature<G> {
	return { type: 'Feature', geometry, properties };
}
