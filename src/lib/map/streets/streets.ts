import { layers } from '@protomaps/basemaps';
import {
	addProtocol,
	type ExpressionSpecification,
	type FilterSpecification,
	type LayerSpecification,
	type VectorSourceSpecification
} from 'maplibre-gl';
import { EtagMismatch, FetchSource, PMTiles, Protocol } from 'pmtiles';
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
	/** names, which yield to those of the atlas; `scale` is of their letters */
	names(palette: Palette, language: Language, scale: number): LayerSpecification[];
};

/**
 * Reads the head of an archive of streets, and makes a source and layers of it; its tiles are read once the map wants them.
 * @param url of the archive
 * @param region what the atlas is of
 * @returns what is wrong, where streets cannot be drawn from it
 */
export async function openStreets(url: string, region: Bbox): Promise<Streets | StreetsFault> {
	const archive = new PMTiles(new PatientSource(url));
	const read = await readStreets(archive, region).catch(faultOf);
	if (isFault(read)) return read;
	const protocol = new Protocol();
	protocol.add(archive);
	addProtocol(SCHEME, protocol.tile);
	const { bbox, maxZoom, credit } = read;
	const made = (palette: Palette, options?: Parameters<typeof layers>[2]): LayerSpecification[] =>
		layers(STREETS, streetFlavor(palette), options)
			.filter(({ id }) => !LEFT_OUT.test(id))
			.map(ours);
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
		ground: (palette) => made(palette),
		names: (palette, language, scale) =>
			made(palette, { lang: LANGUAGES[language].tag, labelsOnly: true }).flatMap((layer) =>
				scaled(layer, scale)
			)
	};
}

/** The host did not give what was asked of it. */
class NotReached extends Error {}
/** The file ends before what it says it holds. */
class CutShort extends Error {}

/** Chrome's cache can fail one of several ranges of a file that are asked at once: such a one is asked again. */
class PatientSource extends FetchSource {
	override async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string) {
		const read = () => super.getBytes(offset, length, signal, etag);
		const { data, ...rest } = await read()
			.catch((error: unknown) => {
				if (!(error instanceof TypeError) || signal?.aborted) throw error;
				return read();
			})
			.catch((error: unknown) => {
				if (error instanceof EtagMismatch || signal?.aborted) throw error;
				throw new NotReached(error instanceof Error ? error.message : String(error));
			});
		// the first bytes are asked for before it is known how many there are
		if (offset > 0 && data.byteLength < length)
			throw new CutShort(`found ${data.byteLength} bytes, wanted ${length}`);
		return { data, ...rest };
	}
}

/** Names in letters of another size; none of other layers. */
function scaled(layer: LayerSpecification, scale: number): LayerSpecification[] {
	if (layer.type !== 'symbol') return [];
	const size = layer.layout?.['text-size'];
	if (typeof size === 'number') return [{ ...layer, layout: { ...layer.layout, 'text-size': size * scale } }];
	if (!Array.isArray(size)) return [layer];
	// interpolation, its curve, the zoom, then pairs of a zoom and a size
	const [name, curve, input, ...stops] = size as [string, unknown, unknown, ...unknown[]];
	const sizes = stops.map((stop, at) => (at % 2 ? ['*', scale, stop] : stop));
	const grown = [name, curve, input, ...sizes] as unknown as ExpressionSpecification;
	return [{ ...layer, layout: { ...layer.layout, 'text-size': grown } }];
}

/** A layer under an id of its own, from the zoom on at which the tiles of the atlas end, without images. */
function ours(layer: LayerSpecification): LayerSpecification {
	const own = { ...layer, id: `${STREETS}-${layer.id}`, minzoom: Math.max(layer.minzoom ?? 0, STREETS_FROM) };
	if (own.type !== 'symbol') return own;
	const layout = Object.fromEntries(
		Object.entries(own.layout ?? {}).filter(([name]) => !name.startsWith('icon-'))
	);
	if (layer.id !== 'places_locality') return { ...own, layout };
	// the atlas names the large ones, and no name stands twice
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
	if (error instanceof CutShort) return { kind: 'cut', found, wanted: 'a whole archive' };
	if (!(error instanceof NotReached))
		return { kind: 'file', found, wanted: 'a PMTiles archive of version 3' };
	return /content-length/i.test(found)
		? { kind: 'ranges', found, wanted: 'a server with ranges' }
		: { kind: 'missing', found, wanted: 'an address that answers' };
}
