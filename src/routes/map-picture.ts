import { saveBlob } from '$lib/files/save-file';
import type { AtlasMap } from '$lib/map/atlas-map';
import { largestRatio, plateAt, type Plate } from '$lib/map/plate';
import type { PictureOf, PictureSize } from '$lib/ui/late/shared';
import { language, words } from '$lib/ui/base/words';
import { formatKm } from '$lib/words/number';
import { shownAddress } from '$lib/written-address';

/** What of the look of a sign its picture needs: the page's styles do not reach into it. */
const LOOK = [
	'fill',
	'fill-opacity',
	'font-family',
	'font-size',
	'font-weight',
	'opacity',
	'stroke',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'stroke-width'
];

/** Pictures of the view of the map, in the sizes that this device can draw. */
export function pictureOf({ map }: AtlasMap, stem: string, title: string): PictureOf {
	const { clientWidth, clientHeight } = map.getCanvas();
	const most = largestRatio(map);
	const { devicePixelRatio: own } = window;
	const ratios: Record<PictureSize, number> = { screen: own, double: 2 * own, largest: most };
	const sizes = (Object.keys(ratios) as PictureSize[]).filter((size) => ratios[size] <= most);
	return {
		sizes: sizes.map((size) => ({
			size,
			width: Math.round(clientWidth * ratios[size]),
			height: Math.round(clientHeight * ratios[size])
		})),
		save: async (size) => {
			const plate: Plate = {
				title,
				entries: [],
				signs: await legendSigns(),
				distance: (metres) => formatKm(metres / 1000, language()),
				credit: words().map.credit,
				address: shownAddress().href
			};
			saveBlob(`${stem}.png`, await plateAt(map, ratios[size], plate));
		}
	};
}

/** What the legend of the map explains, as it looks in the theme of the page. */
async function legendSigns(): Promise<Plate['signs']> {
	const entries = [...document.querySelectorAll('#map-legend > details > ul > li')].filter(
		(entry) => !entry.querySelector('[aria-pressed="false"]')
	);
	return Promise.all(
		entries.map(async (entry) => {
			const pictures = Array.from(entry.querySelectorAll('svg'), async (sign) => ({
				image: await drawn(sign),
				width: sign.width.baseVal.value,
				height: sign.height.baseVal.value
			}));
			// letters inside a sign are none of its name
			const words = entry.cloneNode(true) as Element;
			for (const sign of words.querySelectorAll('svg')) sign.remove();
			return { name: words.textContent.trim(), pictures: await Promise.all(pictures) };
		})
	);
}

async function drawn(sign: SVGSVGElement): Promise<HTMLImageElement> {
	const copy = sign.cloneNode(true) as SVGSVGElement;
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
	for (const [at, element] of [sign, ...sign.querySelectorAll<SVGElement>('*')].entries()) {
		const style = getComputedStyle(element);
		for (const name of LOOK) copies[at]?.setAttribute(name, style.getPropertyValue(name));
	}
	const image = new Image();
	image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
	await image.decode();
	return image;
}
