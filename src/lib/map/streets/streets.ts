import { layers } from '@protomaps/basemaps';
import {
	addProtocol,
	type FilterSpecification,
	type LayerSpecification,
	type VectorSourceSpecification
} from 'maplibre-gl';
import { FetchSource, PMTiles, Protocol } from 'pmtiles';
import type { Bbox } from '../../../../geo/shared/coordinates';
import { LANGUAGES } from '../../../../geo/shared/languages';
import {
	isFault,
	readStreets,
	STREETS,
	STREETS_FROM,
	type StreetsFault
} from '../../../../geo/shared/streets';
import type { Language } from '../../address/language';
import type { Palette } from '../style/palette';
import { streetFlavor } from './colours';

const SCHEME = 'pmtiles';

/**
 * Layers of the basemap style that the atlas has itself, or has no use for: countries and their boundaries are drawn as
 * `/about` tells, signs want a sheet of images, and shops are not what it speaks of.
 */
const LEFT_OUT =
	/^(background|landcover|boundaries|pois|address_label|roads_(shields|oneway)|places_(country|region)|water_label_ocean|earth_label_islands)/;

/** A ground of streets, ready to be put into the style. */
export type Streets = {
	source: VectorSourceSpecification;
	/** what its archive names; plain text */
	credit: string;
	/** areas and lines, below what the atlas draws itself */
	ground(palette: Palette): LayerSpecification[];
	/** names, which yield to those of the atlas */
	names(palette: Palette, language: Language): LayerSpecification[];
};

/**
 * Reads the head of an archive of streets, and makes a source and layers of it; its tiles are read once the map wants them.
 * @param url of the archive
 * @param region what the atlas is of
 * @returns what is wrong, where streets cannot be drawn from it
 */
export async function openStreets(url: string, region: Bbox): Promise<Streets | StreetsFault> {
	const archive = new PMTiles(new FetchSource(url));
	const read = await readStreets(archive, region).catch(faultOf);
	if (isFault(read)) return read;
	const protocol = new Protocol();
	protocol.add(archive);
	addProtocol(SCHEME, protocol.tile);
	const { bbox, maxZoom, credit } = read;
	const drawn = (palette: Palette, language: Language): LayerSpecification[] =>
		layers(STREETS, streetFlavor(palette), { lang: LANGUAGES[language].tag })
			.filter(({ id }) => !LEFT_OUT.test(id))
			.map((layer) => ours(layer));
	return {
		source: {
			type: 'vector',
			tiles: [`${SCHEME}://${url}/{z}/{x}/{y}`],
			bounds: bbox,
			minzoom: STREETS_FROM,
			maxzoom: maxZoom,
			attribution: escaped(credit)
		},
		credit,
		ground: (palette) => drawn(palette, 'en').filter(({ type }) => type !== 'symbol'),
		names: (palette, language) => drawn(palette, language).filter(({ type }) => type === 'symbol')
	};
}

/** A layer under an id of its own, from the zoom on at which the ground of the atlas ends, without images. */
function ours(layer: LayerSpecification): LayerSpecification {
	const own = { ...layer, id: `${STREETS}-${layer.id}`, minzoom: Math.max(layer.minzoom ?? 0, STREETS_FROM) };
	if (own.type !== 'symbol') return own;
	const layout = Object.fromEntries(
		Object.entries(own.layout ?? {}).filter(([name]) => !name.startsWith('icon-'))
	);
	if (layer.id !== 'places_locality') return { ...own, layout };
	// cities have their names from the atlas
	const filter: FilterSpecification = [
		'all',
		['==', ['get', 'kind'], 'locality'],
		['!=', ['get', 'kind_detail'], 'city']
	];
	return { ...own, layout, filter };
}

/** MapLibre takes an attribution for markup. */
function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What failed where an archive could not be read: a server without ranges sends it whole, and the reader of archives refuses that. */
function faultOf(error: unknown): StreetsFault {
	const found = error instanceof Error ? error.message : String(error);
	if (/content-length|range/i.test(found)) return { kind: 'ranges', found, wanted: 'a server with ranges' };
	// so fetch tells of a host that does not answer, or does not let other sites read it
	if (error instanceof TypeError || /Bad response code/.test(found))
		return { kind: 'missing', found, wanted: 'an address that answers' };
	return { kind: 'file', found, wanted: 'a PMTiles archive of version 3' };
}
