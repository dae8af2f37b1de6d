import * as v from 'valibot';
import { code } from './codes';
import { named } from './names-schema';
import { id, ids, lngLat, noted, position, summarised, text } from './schema-fields';

/** a station in geo/osm/stations.geojson, which the build puts in place of the point */
const station = v.optional(id);
const gauge = v.pipe(v.number(), v.integer(), v.minValue(600), v.maxValue(2000));

export const node = v.strictObject({
	id,
	...named,
	kind: code('node_kind'),
	/** two where the record stands for both sides of a crossing */
	countries: v.pipe(v.array(code('country')), v.minLength(1), v.maxLength(2)),
	hub: v.optional(id),
	/** the site that this node is */
	site: v.optional(id),
	/** two rail gauges in mm that meet here, so that goods change wagons; only where a source says so */
	gauge_break: v.optional(v.strictObject({ mm: v.strictTuple([gauge, gauge]), source: id })),
	codes: v.optional(
		v.strictObject({ unlocode: v.optional(text), iata: v.optional(text), icao: v.optional(text) }),
		{}
	),
	position,
	station,
	...noted,
	sources: v.optional(ids, [])
});

export const hub = v.strictObject({ id, ...named, city: v.optional(id) });

const via = v.strictObject({
	name: text,
	name_zh: text,
	name_zh_status: v.optional(code('name_status'), 'common'),
	lngLat,
	/**
	 * geonames: town centroid from GeoNames (CC BY 4.0); estimate: our own reading, checked by nobody;
	 * openstreetmap (ODbL) comes with the stations that are joined at the build, and never stands in the records
	 */
	basis: v.picklist(['geonames', 'estimate', 'openstreetmap']),
	station
});

export const leg = v.strictObject({
	from: id,
	to: id,
	mode: code('mode'),
	status: code('status'),
	alignment: code('alignment'),
	/** name of the line or road */
	line: v.optional(text),
	line_zh: v.optional(text),
	via: v.optional(v.array(via), []),
	/** a GeoJSON file in geo/osm/ without its ending, holding one LineString from `from` to `to` */
	trace: v.optional(id),
	/** a river in geo/rivers.yaml, which a river leg follows */
	river: v.optional(id),
	...noted,
	sources: v.optional(ids, [])
});

export const route = v.strictObject({
	...named,
	group: code('route_group'),
	service: code('service'),
	status: code('status'),
	legs: v.pipe(
		v.array(v.strictObject({ leg: id, reverse: v.optional(v.boolean(), false) })),
		v.nonEmpty('at least one leg')
	),
	...summarised,
	...noted,
	sources: v.optional(ids, [])
});
