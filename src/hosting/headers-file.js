// @ts-check
import { typeOf } from './types.js';

/** Endings that hosts know the type of without being told. */
const KNOWN = /\.(html|css|js|json|svg|png|jpg|ico|woff2|xml)$/;

/**
 * The file `_headers`, which Netlify, Cloudflare Pages and others read at the root of a site. No header is given twice
 * for one path, since some hosts would join the two: what is not immutable keeps the caching of the host, which is
 * asking again each time.
 * @param {import('./types.js').Site} site
 */
export function headersFile({ base, policy, files }) {
	return [
		'# Read by Netlify, Cloudflare Pages and other hosts. Pages and data are asked for again each time, by their ETag.',
		...rule(`${base}/*`, { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' }),
		...rule(`${base}/_app/immutable/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
		...rule(`${base}/data/*`, { 'Access-Control-Allow-Origin': '*' }),
		...typedPaths(files).flatMap(([path, type]) => rule(`${base}/${path}`, { 'Content-Type': type })),
		''
	].join('\n');
}

/**
 * @param {string} path
 * @param {Record<string, string>} headers
 */
function rule(path, headers) {
	return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
}

/**
 * Files by path with their types; a folder whose files are all of one type is one path, since hosts limit the rules.
 * @param {readonly string[]} files
 * @returns {[string, string][]}
 */
function typedPaths(files) {
	/** @type {Map<string, string[]>} */
	const folders = new Map();
	for (const file of files) {
		const folder = file.slice(0, file.lastIndexOf('/') + 1);
		const inside = folders.get(folder);
		if (inside) inside.push(file);
		else folders.set(folder, [file]);
	}
	const parents = new Set([...folders.keys()].flatMap(parentsOf));
	return [...folders].flatMap(([folder, inside]) => {
		const types = new Set(inside.map(typeOf));
		const [type] = types;
		const isOfOneType = types.size === 1 && type && inside.length > 1 && !parents.has(folder);
		if (isOfOneType && !KNOWN.test(inside[0] ?? ''))
			return [/** @type {[string, string]} */ ([`${folder}*`, type])];
		return inside.flatMap((file) => {
			const own = KNOWN.test(file) ? undefined : typeOf(file);
			return own ? [/** @type {[string, string]} */ ([file, own])] : [];
		});
	});
}

/**
 * Every folder above one, with its last slash; the uppermost is empty.
 * @param {string} folder
 */
function parentsOf(folder) {
	const names = folder.split('/').slice(0, -1);
	return names.map((_, depth) =>
		names
			.slice(0, depth)
			.map((name) => `${name}/`)
			.join('')
	);
}
