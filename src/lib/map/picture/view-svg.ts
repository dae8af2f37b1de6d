import { LANGUAGES } from '../../../../geo/shared/languages';
import type { AtlasMap } from '../atlas-map';
import { drawnWhole, plateOf } from '../plate';
import type { Plate } from '../plate-layout';
import { mapSvg } from './map-svg';
import { plateSvg } from './plate-svg';

/**
 * The view of a map as a file of SVG with title, legend, scale, credit and address, in lines and letters.
 * @param plate its signs are markup
 * @throws where the browser gives no canvas to measure letters on, and where the map goes or loses its graphics meanwhile
 */
export async function viewSvg({ map, options }: AtlasMap, plate: Plate<string>): Promise<string> {
	await drawnWhole(map);
	const { color: ink, backgroundColor: paper } = getComputedStyle(document.body);
	return plateSvg(
		plateOf(map, plate),
		await mapSvg(map, options.store.pictograms),
		{ height: map.getCanvas().clientHeight },
		{ paper, ink },
		{
			title: plate.title,
			description: `${plate.credit} ${plate.address}`,
			language: LANGUAGES[options.language].tag
		}
	);
}
