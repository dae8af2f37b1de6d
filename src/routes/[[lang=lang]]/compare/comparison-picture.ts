import type { Comparison } from '$lib/compare/compare';
import { saveBlob } from '$lib/files/save-file';
import type { AtlasMap } from '$lib/map/atlas-map';
import { platePicture } from '$lib/map/plate';
import { COMPARED_TONES, TONES } from '$lib/symbols/emphasis';
import { language } from '$lib/ui/base/words';
import { formatKm } from '$lib/words/number';
import { creditOf } from '../../map-picture';
import { shownAddress } from '$lib/written-address';

/**
 * Saves the view of the map with what stands on the page about it.
 * @param sides the ways that it draws; none where sites or cities are compared
 */
export async function saveComparison(
	atlasMap: AtlasMap,
	title: string,
	sides: Comparison['sides']
): Promise<void> {
	const style = getComputedStyle(document.documentElement);
	const picture = await platePicture(atlasMap.map, {
		title,
		entries: sides.map(({ link: { name } }, at) => ({
			name,
			colour: style.getPropertyValue(`--${TONES[COMPARED_TONES[at] ?? 'full'].ink}`)
		})),
		signs: [],
		distance: (metres) => formatKm(metres / 1000, language()),
		credit: creditOf(atlasMap),
		address: shownAddress().href
	});
	saveBlob('comparison.png', picture);
}
