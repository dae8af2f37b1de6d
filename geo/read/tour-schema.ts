import * as v from 'valibot';
import { id, ids, summarised, text } from './schema-fields';

const degree = v.pipe(v.number(), v.finite());

/** What stands out on the map: a place, or a whole route, or one leg of it by its number, from 1. */
const selected = v.strictObject({
	kind: v.picklist(['site', 'city', 'node', 'route']),
	id,
	leg: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null)
});

const step = v.strictObject({
	title: text,
	title_zh: text,
	text,
	text_zh: text,
	/** what the map shows: west, south, east, north in degrees, WGS 84 */
	bbox: v.strictTuple([degree, degree, degree, degree]),
	selected: v.optional(v.nullable(selected), null),
	/** records that the text speaks of or rests on: sites, cities, organisations, agreements, events, routes */
	subjects: v.optional(ids, []),
	/** claims that the text rests on */
	claims: v.optional(ids, [])
});

/** An ordered story over the map, told from the records. */
export const tour = v.strictObject({
	name: text,
	name_zh: text,
	...summarised,
	steps: v.pipe(v.array(step), v.minLength(2, 'at least two steps'))
});

export type Tour = v.InferOutput<typeof tour> & { id: string };
export type TourStep = Tour['steps'][number];
