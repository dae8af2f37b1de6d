// @ts-check
import { createHash } from 'node:crypto';
import { INLINE_SCRIPT } from '../inline/inline-script.js';
import { streetsOf } from './streets.js';

/** @typedef {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>} Directives */

/** Kit's live region carries one style attribute; this is the hash of its value. */
const LIVE_REGION_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * The hash of a script that stands in a page.
 * @param {string} script
 * @returns {`sha256-${string}`}
 */
const hashOf = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/**
 * The content security policy without the hashes of inline scripts; streets from another host are asked of that host alone.
 * @param {NodeJS.ProcessEnv} env
 * @satisfies {(env: NodeJS.ProcessEnv) => Directives}
 */
const directivesOf = (env) => ({
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self'],
	'style-src-attr': ['unsafe-hashes', LIVE_REGION_STYLE],
	'img-src': ['self', 'data:', 'blob:'],
	'connect-src': ['self', ...hostOfStreets(env)],
	'worker-src': ['self'],
	'font-src': ['self'],
	'manifest-src': ['self'],
	// pages of the atlas, as examples of frames
	'frame-src': ['self'],
	'base-uri': ['none'],
	// the search, where no script runs
	'form-action': ['self']
});

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {NonNullable<Directives['connect-src']>}
 */
function hostOfStreets(env) {
	const host = streetsOf(env)?.host;
	return host ? [/** @type {NonNullable<Directives['connect-src']>[number]} */ (host)] : [];
}

/**
 * The policy in the meta tag of a page, as Kit's configuration takes it: Kit adds the hash of its own script only.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Directives}
 */
export const metaDirectives = (env) => ({
	...directivesOf(env),
	'script-src': ['self', hashOf(INLINE_SCRIPT)]
});

/** An inline script, but no data in a script element. */
const SCRIPT_ELEMENT = /<script(?![^>]*\s(?:src|type="application\/(?:ld\+)?json"))[^>]*>(.*?)<\/script>/gs;
/** What stands in quotes in a policy. */
const KEYWORD = /^(none|self|unsafe-hashes|sha256-.+)$/;

/**
 * Whether the headers of the host carry the whole policy, so that the pages need no meta tag: `CSP=headers`.
 * @param {NodeJS.ProcessEnv} env
 * @throws on any other value
 */
export function isCarriedByHeaders({ CSP = '' }) {
	if (CSP !== '' && CSP !== 'headers') throw new Error(`CSP: found "${CSP}", wanted "headers" or nothing`);
	return CSP === 'headers';
}

/**
 * The policy for the headers of a whole site: that of its pages with the scripts of all of them, which are few, and what
 * only a header can say. Any page may stand in a frame anywhere.
 * @param {Iterable<string>} pages as HTML
 * @param {NodeJS.ProcessEnv} env
 */
export function headerPolicy(pages, env) {
	/** @type {Set<string>} */
	const hashes = new Set();
	for (const page of pages)
		for (const [, script = ''] of page.matchAll(SCRIPT_ELEMENT)) hashes.add(hashOf(script));
	const directives = directivesOf(env);
	const all = {
		...directives,
		'script-src': [...new Set([...directives['script-src'], ...[...hashes].sort()])],
		'frame-ancestors': ['*']
	};
	return Object.entries(all)
		.map(([name, values]) =>
			[name, ...values.map((value) => (KEYWORD.test(value) ? `'${value}'` : value))].join(' ')
		)
		.join('; ');
}
