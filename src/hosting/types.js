// @ts-check

/**
 * What hosts are told of a built site.
 * @typedef {object} Site
 * @property {string} base path under which it lies, like `/a/b`; empty at the root
 * @property {string} policy the content security policy of every answer
 * @property {string[]} files paths below the folder of the site, in order
 */

/** Content types by ending; hosts know few of them. */
export const TYPES = Object.freeze({
	atom: 'application/atom+xml',
	css: 'text/css',
	csv: 'text/csv',
	geojson: 'application/geo+json',
	gpx: 'application/gpx+xml',
	html: 'text/html',
	ico: 'image/x-icon',
	jpg: 'image/jpeg',
	js: 'text/javascript',
	json: 'application/json',
	kml: 'application/vnd.google-earth.kml+xml',
	pmtiles: 'application/vnd.pmtiles',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain',
	webmanifest: 'application/manifest+json',
	woff2: 'font/woff2',
	xml: 'application/xml',
	yaml: 'application/yaml'
});

/** Types that are compressed already, or that are read in ranges, which no compression may shift. */
const PACKED = new Set(['image/jpeg', 'image/png', 'image/x-icon', TYPES.pmtiles, TYPES.woff2]);

/** Types that are worth compressing. */
export const COMPRESSIBLE = [...new Set(Object.values(TYPES))].filter((type) => !PACKED.has(type));

/**
 * A type as a header says it: text with its charset.
 * @param {string} path of a file
 * @returns {string | undefined} nothing for an ending that is not in the list
 */
export function typeOf(path) {
	const type = new Map(Object.entries(TYPES)).get(/\.([a-z0-9]+)$/.exec(path)?.[1] ?? '');
	return type?.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
