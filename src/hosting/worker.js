// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const WORKER = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));
const RECORDS = fileURLToPath(new URL('../offline/records.ts', import.meta.url));

/** What every page is made of and works with: code, styles, fonts, records, search. Downloads stay with the host. */
const NEEDED = [
	/^_app\/immutable\//,
	// letters beyond those that pages show can wait for the network
	/^fonts\/.*(?<!-ext)\.woff2$/,
	/^(icon\.svg|load-page\.js|not-found\.js|manifest\.webmanifest|pictograms\.svg|traditional\.txt|404\.html)$/,
	/^(offline|search(-[a-z]+)?)\.json$/,
	/^data\/((atlas|cities|codes|events|network|organisations)\.json|(sites|nodes|routes)\.geojson)$/
];
const MAP = 'basemap/atlas.pmtiles';

/** Routes that are asked for pages and their data; what else the build makes are files. */
const ASKED = /^\/(\[\[lang=lang\]\]|page-data)(\/|$)/;

/**
 * A file of the site as the worker knows it.
 * @param {string} directory
 * @param {string} path
 */
function fileOf(directory, path) {
	const body = readFileSync(join(directory, path));
	return { path, bytes: body.length, hash: createHash('sha256').update(body).digest('hex').slice(0, 32) };
}

/**
 * Files of a built site without which some page could not be made off-line.
 * @param {readonly string[]} files
 */
export const neededOf = (files) => files.filter((file) => NEEDED.some((one) => one.test(file)));

/**
 * Writes the service worker of a built site: what keeps the files, and the server that made the pages, which makes them
 * again of the kept records.
 * @param {import('@sveltejs/kit').Builder} builder
 * @param {{ directory: string, base: string, files: string[] }} built
 */
export async function writeWorker(builder, { directory, base, files }) {
	const needed = neededOf(files).map((path) => fileOf(directory, path));
	const map = fileOf(directory, MAP);
	const version = createHash('sha256')
		.update(JSON.stringify([needed, map]))
		.digest('hex')
		.slice(0, 16);
	const edition = { version, base, files: needed, map };
	const server = resolve(builder.getServerDirectory());
	/** Stands in its folder, so that what it imports is found from there. */
	const door = join(server, 'worker.js');
	const manifest = builder.generateManifest({
		relativePath: '.',
		routes: builder.routes.filter(({ id }) => ASKED.test(id))
	});
	/** @type {Set<string>} */
	const packages = new Set();
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		define: { __EDITION__: JSON.stringify(edition) },
		plugins: [
			{
				name: 'service-worker',
				enforce: 'pre',
				resolveId(id) {
					if (id === 'virtual:server') return door;
					if (id === 'pinyin-pro') return RECORDS;
					// Kit does without it where there is none
					return id === 'node:async_hooks' ? '\0none' : null;
				},
				load(id) {
					if (id === '\0none') return 'throw new Error("no such module");';
					if (id !== door) return null;
					return `export { Server } from './index.js';\nexport const manifest = ${withoutPrerendered(manifest)};`;
				},
				transform(code) {
					const names = /^export \{([^}]*\breadLegLines\b[^}]*)\};?\s*$/m.exec(code)?.[1];
					return names === undefined ? null : recordsInstead(names);
				},
				renderChunk(_code, { modules }) {
					for (const [id, { renderedLength }] of Object.entries(modules))
						if (renderedLength > 0)
							for (const [, name = ''] of id.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)\//g))
								packages.add(name);
					return null;
				}
			}
		],
		// without what loads the parts of a page
		ssr: { target: 'webworker', noExternal: true },
		build: {
			ssr: WORKER,
			write: false,
			minify: true,
			target: 'es2022',
			rolldownOptions: {
				output: { format: 'iife', codeSplitting: false, comments: false }
			}
		}
	});
	if (!('output' in result) || result.output.length > 1)
		throw new Error('service-worker.js: found several files, wanted one script');
	checkNotices(readFileSync(join(directory, 'third-party-notices.txt'), 'utf8'), packages);
	writeFileSync(join(directory, 'service-worker.js'), result.output[0].code);
}

/**
 * In place of the module that reads the records of the build: what the worker has of them, under the same names.
 * @param {string} names as it exports them, `readAtlas as t, …`
 */
function recordsInstead(names) {
	const known = new Set(
		[...readFileSync(RECORDS, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
	);
	const kept = names.split(',').filter((one) => known.has(one.trim().split(' ')[0]));
	return `export {${kept.join(',')}} from ${JSON.stringify(RECORDS)};`;
}

/**
 * The pages that the build has made are what is asked for here: Kit would leave them to the host.
 * @param {string} manifest
 */
function withoutPrerendered(manifest) {
	const changed = manifest.replace(/(?<=prerendered_routes: new Set\()\[[^\]]*\](?=\))/, '[]');
	if (!changed.includes('prerendered_routes: new Set([])'))
		throw new Error("service-worker.js: found no list of prerendered routes in Kit's manifest, wanted it");
	return changed;
}

/**
 * @param {string} notices
 * @param {Set<string>} packages with a byte in the worker
 */
function checkNotices(notices, packages) {
	const missing = [...packages].filter((name) => !notices.includes(name));
	if (missing.length > 0)
		throw new Error(`service-worker.js: found code of ${missing.join(', ')}, wanted it in the notices`);
}
