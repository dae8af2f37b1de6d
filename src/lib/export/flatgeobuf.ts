import type { LineString, Point } from 'geojson';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { Row, Value } from './rows';
import { KINDS, type FlatFeature, type Selected } from './selected';

/** WGS 84, longitude first. */
const EPSG = 4326;

/**
 * FlatGeobuf of all features that have a place. The library's own `serialize` takes columns and their types from the first
 * feature, and loses what that one has not: here every column is there, typed by all its values.
 */
export function flatGeobufOf(selected: Selected): Uint8Array<ArrayBuffer> {
	const features = KINDS.flatMap((kind) => selected[kind]).filter(hasPlace);
	const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
	const header = {
		geometryType: typeOf(features),
		columns: names.map((name) => columnOf(name, features)),
		envelope: null,
		featuresCount: features.length,
		indexNodeSize: 0,
		crs: null,
		title: null,
		description: null,
		metadata: null
	};
	const parts = [
		magicbytes,
		buildHeader(header, EPSG),
		...features.map(({ geometry, properties }) =>
			buildFeature(parseGeometry(geometry), rowOf(names, properties), header)
		)
	];
	const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

type Placed = FlatFeature & { geometry: Point | LineString };

const hasPlace = (feature: FlatFeature): feature is Placed => feature.geometry !== null;

function typeOf(features: readonly Placed[]): GeometryType {
	const types = new Set(features.map(({ geometry }) => geometry.type));
	const [type] = types;
	return types.size === 1 && type ? GeometryType[type] : GeometryType.Unknown;
}

function columnOf(name: string, features: readonly Placed[]) {
	const values = features.flatMap(({ properties }) => properties[name] ?? []);
	return {
		name,
		type: typeOfValues(values),
		title: null,
		description: null,
		width: -1,
		precision: -1,
		scale: -1,
		nullable: true,
		unique: false,
		primary_key: false
	};
}

/** What is nothing everywhere is text. */
function typeOfValues(values: readonly Value[]): ColumnType {
	if (values.length === 0) return ColumnType.String;
	if (values.every((value) => typeof value === 'boolean')) return ColumnType.Bool;
	if (values.every((value) => Number.isInteger(value))) return ColumnType.Int;
	return values.every((value) => typeof value === 'number') ? ColumnType.Double : ColumnType.String;
}

/** The writer takes a property that is not there for an empty text. */
const rowOf = (names: readonly string[], properties: Row): Row =>
	Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
