import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atlasConfig } from './atlas.config';
import { readRecords } from './read/read';
import type { City } from './read/schema';
import { isFault } from './shared/streets';
import { checkStreets } from './streets/archive';
import { placeStreets } from './streets/place';
import { citiesIn, streetsRegion } from './streets/region';

/**
 * Takes streets into the atlas: `npm run streets -- <file or address>`; a folder of static files may follow.
 * `--region` prints the boxes of the cities as GeoJSON, to cut them out of a build of the world.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const [from, statics = join(root, 'static')] = process.argv.slice(2);
const cities = (): City[] => readRecords(join(root, 'geo', 'records')).records.cities;

if (from === '--region') console.log(JSON.stringify(streetsRegion(cities())));
else if (from === undefined) refuse('found nothing, wanted an archive of tiles, a file or an address');
else await take(from);

async function take(archive: string): Promise<void> {
	const read = await checkStreets(archive, atlasConfig.bbox);
	if (isFault(read)) return refuse(`${archive}: ${read.kind}: found ${read.found}, wanted ${read.wanted}`);
	const all = cities();
	const inside = citiesIn(all, read.bbox);
	const rest = all.map(({ id }) => id).filter((id) => !inside.includes(id));
	const beside = rest.length > 0 ? `; not in it: ${rest.join(', ')}` : '';
	console.log(`zooms ${read.minZoom} to ${read.maxZoom}, by ${read.credit}`);
	console.log(`its box holds ${inside.join(', ') || 'no city of the atlas'}${beside}`);
	try {
		console.log(
			`written: ${relative('', await placeStreets(archive, read.credit, statics))}; npm run build takes it along`
		);
	} catch (error) {
		refuse(`${archive}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function refuse(sentence: string): void {
	console.error(sentence);
	console.error('nothing written');
	process.exitCode = 1;
}
