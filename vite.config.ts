import { sveltekit } from '@sveltejs/kit/vite';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { atlasData } from './geo/plugin';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
	version: string;
};

/** Parts of panels that the first page has no use for, by what has: claims, records, routes. */
const PANELS = {
	claims:
		/src\/lib\/(ui\/(Claim|Conflict|Crumbs|DateBasis|Evidence|Growth|NoteList|SourceList|open-target|wide-cards)|atlas\/series|i18n\/(card-figure|locator))/,
	records: /src\/lib\/ui\/(EventList|Nearby|Place|Record|RelationList)/,
	itineraries: /src\/lib\/ui\/(Itinerary|LegFigures|Totals|itinerary-keys)/
};
const panels = Object.values(PANELS).map(({ source }) => source);
const SHARED = new RegExp(`^(?!.*(${panels.join('|')})).*src/lib/(ui|i18n|atlas)/(?!en\\.|zh\\.)`);

export default defineConfig({
	plugins: [sveltekit(), atlasData(version)],
	// small fonts as data: addresses would be refused by the content security policy
	build: {
		assetsInlineLimit: 0,
		// MapLibre apart from our own code, so that it stays in the browser's cache and each side can be weighed
		rolldownOptions: {
			output: {
				// its licence asks that the notice stays
				comments: { legal: true, annotation: false, jsdoc: false },
				codeSplitting: {
					groups: [
						{ name: 'maplibre-gl', test: /node_modules\/maplibre-gl\// },
						// what most pages share travels as one file: small ones compress badly
						{ name: 'shared', test: SHARED, minShareCount: 4, priority: 2 },
						...Object.entries(PANELS).map(([name, test]) => ({ name, test, minShareCount: 4, priority: 1 }))
					]
				}
			}
		}
	},
	// the origin reaches the pages as a constant: they are prerendered, nothing reads the environment later
	define: {
		__ORIGIN__: JSON.stringify(process.env.ORIGIN ?? ''),
		__VERSION__: JSON.stringify(version)
	},
	worker: { format: 'es' }
});
