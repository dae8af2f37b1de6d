import { Resvg } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAtlas, readDrawnPlaces, readGround, readLegLines } from '../../geo';
import { atlasWords } from '../../geo/plugin';
import { inLanguagePath } from '../../geo/shared/addresses';
import { languages } from '../../geo/shared/languages';
import { cardUrl } from '../lib/address/card';

// the words of the interface stand on it; Vite writes it into the code
Object.assign(globalThis, { __ATLAS__: atlasWords, __STREETS__: null });
const { pageData, pagePaths } = await import('../lib/pages/index');
const { cardText, hasCard } = await import('./card-text');
const { drawCard, MAP_ROOM } = await import('./draw-card');
const { cardFonts } = await import('./fonts');
const { mapPainter } = await import('./map-picture');
const { fontsOf } = await import('./text-lines');

/** Raised when pictures change though what is drawn does not: another painter. */
const PAINTER = 1;

const start = performance.now();
const built = process.env.BUILD_DIR || 'build';
const cache = join('node_modules', '.cache', 'landsea-cards');
const [atlas, lines] = [readAtlas(), readLegLines()];
const sources = { atlas, lines, ground: readGround(), places: readDrawnPlaces() };
const letters = { ...(await cardFonts(built, join(cache, 'fonts'))), widths: new Map<string, number>() };
const paint = mapPainter({ styles: stylesOf('index.html'), symbols: read('pictograms.svg') }, sources);
const icon = read('icon.svg').replace(/^.*?<svg[^>]*>|<\/svg>\s*$/gs, '');

let [count, drawn, bytes] = [0, 0, 0];
/** A part of them, for whoever looks at one. */
const only = process.argv[2] ?? '';
for (const path of pagePaths(atlas).filter((one) => one.includes(only)))
	for (const language of languages) {
		const page = pageData(atlas, inLanguagePath(path, language), lines);
		if (!page || !(hasCard(page) || page.kind === 'home')) continue;
		const svg = drawCard(cardText(page), language, paint(page, MAP_ROOM), icon, letters);
		const file = join(built, cardUrl(path, language));
		mkdirSync(dirname(file), { recursive: true });
		const kept = join(cache, `${createHash('sha256').update(`${PAINTER}${svg}`).digest('hex')}.png`);
		if (!existsSync(kept)) {
			writeFileSync(kept, new Resvg(svg, { font: fontsOf(letters.fontFiles) }).render().asPng());
			drawn++;
		}
		copyFileSync(kept, file);
		count++;
		bytes += statSync(file).size;
	}
const seconds = ((performance.now() - start) / 1000).toFixed(1);
process.stdout.write(
	`${built}/cards: ${count} pictures, ${drawn} of them drawn anew, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s\n`
);

function read(path: string): string {
	return readFileSync(join(built, path), 'utf8');
}

/** The style sheets that a built page names. */
function stylesOf(page: string): string {
	const links = read(page).matchAll(/<link[^>]*?href="([^"]+\.css)"[^>]*>/g);
	const base = process.env.BASE_PATH ?? '';
	return [...links].map(([, href = '']) => read(href.slice(base.length))).join('\n');
}
