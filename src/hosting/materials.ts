import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STREETS_CREDIT_FILE } from '../../geo/shared/streets-file.js';

/** What the site holds beside code: files whose texts are printed, and what they are about. */
const MATERIALS: { name: string; licence: string; files: string[] }[] = [
	{
		name: 'Source Sans, cut to the characters in use and called Landsea Sans',
		licence: 'OFL-1.1',
		files: ['static/fonts/LICENSE-landsea-sans.txt']
	},
	{
		name: 'Noto Sans SC, cut to the characters in use',
		licence: 'OFL-1.1',
		files: ['static/fonts/LICENSE-noto-sans-sc.txt']
	},
	{
		name: 'Maki, the pictograms of sites',
		licence: 'CC0-1.0',
		files: ['node_modules/@mapbox/maki/LICENSE.txt']
	},
	{
		name: 'opencc-js, whose dictionaries the list of traditional characters is made from',
		licence: 'MIT AND Apache-2.0',
		files: ['node_modules/opencc-js/LICENSE', 'node_modules/opencc-js/THIRD_PARTY_LICENSES.md']
	},
	{
		name: 'pmtiles, which the archive of the base map is made with',
		licence: 'BSD-3-Clause',
		files: ['src/hosting/licences/pmtiles.txt']
	},
	{
		name: 'cookie, esm-env, gcoord and set-cookie-parser, in what makes pages off-line',
		licence: 'MIT',
		files: ['cookie', 'esm-env', 'gcoord', 'set-cookie-parser'].map((name) => `node_modules/${name}/LICENSE`)
	},
	{
		name: 'searoute-py, the network behind the lines at sea',
		licence: 'Apache-2.0',
		files: ['geo/sea/NOTICE', 'geo/sea/LICENSE-Apache-2.0.txt']
	},
	{
		name: 'Records and geographical data: Natural Earth, OpenStreetMap, GeoNames and others, file by file',
		licence: 'as stated there',
		files: ['geo/LICENSE']
	}
];

/** Streets that this site carries, by whom they name. */
function streets(root: string): typeof MATERIALS {
	const files = [`static/${STREETS_CREDIT_FILE}`].filter((file) => existsSync(join(root, file)));
	return files.length > 0 ? [{ name: 'Streets of the map', licence: 'as their makers state', files }] : [];
}

/** A section on each, for the end of the notices. */
export function materialSections(root: string): { name: string; licence: string; text: string }[] {
	return [...MATERIALS, ...streets(root)].map(({ name, licence, files }) => {
		const missing = files.find((file) => !existsSync(join(root, file)));
		if (missing) throw new Error(`${missing}: found no such file, wanted the licence of ${name}`);
		const texts = files.map((file) => readFileSync(join(root, file), 'utf8').trim());
		return { name, licence, text: texts.join('\n\n') };
	});
}
