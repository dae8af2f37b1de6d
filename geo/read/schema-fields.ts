import * as v from 'valibot';

/** Raised when a field of the records or of the public files changes meaning. */
export const SCHEMA_VERSION = 1;

export const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'an id like "qinzhou-port"'));
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('some text'));
/** ISO 8601 at the precision that is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const date = v.pipe(
	v.string(),
	v.regex(
		/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
		'a date YYYY, YYYY-MM or YYYY-MM-DD in quotes'
	)
);
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'a day YYYY-MM-DD in quotes'));
/** [longitude, latitude] in degrees, WGS 84. Ranges are a rule of their own, so that swapped pairs get a better message. */
export const lngLat = v.strictTuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]);
export const ids = v.array(id);
/** @param most on either side of zero */
export const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

export const note = v.strictObject({ text, text_zh: text, sources: v.optional(ids, []) });
export type Note = v.InferOutput<typeof note>;

export const position = v.strictObject({
	lngLat,
	accuracy: v.picklist(['building', 'campus', 'district', 'city']),
	/** radius in metres within which the thing is believed to lie */
	accuracy_m: v.pipe(v.number(), v.minValue(1), v.maxValue(50_000)),
	basis: text,
	basis_zh: text,
	/** true where an independent gazetteer or data set agrees */
	verified: v.boolean(),
	/** true where the point only stands for a larger place */
	placeholder: v.optional(v.boolean(), false),
	/** ODbL comes with the stations that are joined at the build, and never stands in the records */
	licence: v.picklist(['CC-BY-4.0', 'public-domain', 'Apache-2.0', 'ODbL-1.0']),
	credit: text
});
export type Position = v.InferOutput<typeof position>;

export const summarised = { summary: text, summary_zh: text };
export const noted = { notes: v.optional(v.array(note), []) };
export const sources = v.pipe(ids, v.nonEmpty('at least one source'));
