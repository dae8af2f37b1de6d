import { sveltekit } from '@sveltejs/kit/vite';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';
import { atlasConfig } from './geo/atlas.config';
import { atlasConstants, atlasData, atlasWords } from './geo/plugin';
import { thirdPartyNotices } from './src/hosting/notices';
import { streetsOf } from './src/hosting/streets.js';
import { INLINE_SCRIPT } from './src/inline/inline-script.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
	version: string;
};

const streets = streetsOf(process.env);
const notices = thirdPartyNotices(fileURLToPath(new URL('.', import.meta.url)), atlasWords.en.name);

/** Parts of panels that the first page has no use for: those of every record, and those of routes. */
const PANELS = {
	records: /src\/lib\/(ui\/(record\/(?!Names)|claims\/(?!ClaimLine|Growth))|words\/card-figure)/,
	itineraries: /src\/lib\/ui\/itinerary\/(?!ModeBar|ModeSign|done-share)/
};

/** What the layout, or most pages, need: one file, since each file more can fail, and small ones compress badly. */
const START = [
	/vite\/preload-helper|rolldown\/runtime|geo\/shared\/(addresses|group-by|languages)\./,
	/node_modules\/(svelte\/|@sveltejs\/kit\/|esm-env\/|devalue\/)/,
	/src\/lib\/(written-address|shown\/parts|files\/(base-path|fetched|page-file))\./,
	/src\/lib\/(symbols\/(badge|badge-svg|emphasis|leg-symbol|modes|scale-bar)|address\/(camera|language)|pages\/selection|records\/compare-codes)\./,
	/src\/lib\/words\/(counted|date|number|tongues)\./,
	/src\/lib\/map\/(automation|frame|map-context|notice|page-drawing|screen|markers\/site-store)\./,
	/src\/routes\/\+(layout|error)\./,
	/src\/lib\/ui\/legend\//,
	/src\/lib\/ui\/layout\/(?!Head\.|sheet-drag|keep-focus|show-in-panel|first-paint)/,
	/src\/lib\/ui\/base\/(address|at-choice|hovered|shown|words|Badge|PageLink|Section|Spoken)\./,
	/src\/lib\/ui\/(list\/(LinkList|RouteList|SiteList)|written\/Written|record\/Names)\./
];

export default defineConfig({
	plugins: [sveltekit(), atlasData(version), notices.site],
	build: {
		// small fonts as data: addresses would be refused by the content security policy
		assetsInlineLimit: 0,
		// the lists of what each page loads would travel with every visit
		modulePreload: { resolveDependencies: () => [] }
	},
	environments: {
		ssr: {
			build: {
				rolldownOptions: {
					// apart from what reads the records of the build, in whose place the service worker has its own
					output: { codeSplitting: { groups: [{ name: 'shared', test: /\/geo\/shared\// }] } }
				}
			}
		},
		client: {
			build: {
				rolldownOptions: {
					// Svelte's custom elements make a class as soon as they are loaded, and would stay though nothing uses them
					treeshake: {
						moduleSideEffects: [
							{ test: /svelte\/src\/internal\/client\/dom\/elements\/custom-element\./, sideEffects: false }
						]
					},
					output: {
						// MapLibre's licence asks that the notice stays
						comments: { legal: true, annotation: false, jsdoc: false },
						codeSplitting: {
							groups: [
								// apart from our own code, so that it stays in the browser's cache and each side can be weighed
								{ name: 'maplibre-gl', test: /node_modules\/maplibre-gl\//, priority: 4 },
								{
									name: 'start',
									// style sheets stay in the order in which the layout names them
									test: (id) => !id.endsWith('.css') && START.some((part) => part.test(id)),
									priority: 3
								},
								// the player needs its layers too, and only where there is a map
								{
									name: 'map',
									test: /src\/lib\/map\/(atlas-map|first-frame|first-idle|camera\/|layers\/|style\/|tiles\/)/,
									priority: 2
								},
								// the first focus asks for both
								{
									name: 'keyboard',
									test: /src\/lib\/ui\/(layout\/keep-focus|late\/keyboard)\./,
									priority: 2
								},
								// how letters compare, and the table of those who type traditional ones
								{ name: 'fold', test: /src\/lib\/(records\/fold|files\/traditional)\./, priority: 2 },
								// what an address asks of a list: small parts, which compress badly apart
								{
									name: 'asked',
									test: /src\/lib\/(shown\/(list-query|years|left-out)|address\/query-address)\./,
									priority: 2
								},
								...Object.entries(PANELS).map(([name, test]) => ({
									name,
									test,
									minShareCount: 4,
									priority: 2
								}))
							]
						}
					}
				}
			}
		}
	},
	// the origin reaches the pages as a constant: they are prerendered, nothing reads the environment later
	define: {
		...atlasConstants,
		__ORIGIN__: JSON.stringify(process.env.ORIGIN ?? ''),
		__VERSION__: JSON.stringify(version),
		__STREETS__: JSON.stringify(streets && { ...streets, region: atlasConfig.bbox }),
		__INLINE_SCRIPT__: JSON.stringify(INLINE_SCRIPT)
	},
	worker: { format: 'es', plugins: () => [notices.worker()] }
});
