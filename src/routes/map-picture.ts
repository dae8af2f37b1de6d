import { saveBlob, saveFile } from '$lib/files/save-file';
import type { AtlasMap } from '$lib/map/atlas-map';
import { largestRatio, plateAt } from '$lib/map/plate';
import type { Plate } from '$lib/map/plate-layout';
import type { PictureOf, PictureSize } from '$lib/ui/late/shared';
import { language, words } from '$lib/ui/base/words';
import { formatKm } from '$lib/words/number';
import { shownAddress } from '$lib/written-address';

/** What of the look of a sign its picture needs: the page's styles do not reach into it. */
const LOOK = [
	'fill',
	'fill-opacity',
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

/** Whom a picture of the map names. */
export function creditOf({ streetsCredit }: AtlasMap): string {
	const own = words().map.credit;
	return streetsCredit ? `${own} · ${streetsCredit}` : own;
}

/** Pictures of the view of the map, in the sizes that this device can draw and in lines. */
export function pictureOf(atlasMap: AtlasMap, stem: string, title: string): PictureOf {
	const { map } = atlasMap;
	const { clientWidth, clientHeight } = map.getCanvas();
	const most = largestRatio(map);
	const { devicePixelRatio: own } = window;
	const ratios: Record<PictureSize, number> = { screen: own, double: 2 * own, largest: most };
	const sizes = (Object.keys(ratios) as PictureSize[]).filter((size) => ratios[size] <= most);
	const plateWith = <Image>(signs: Plate<Image>['signs']): Plate<Image> => ({
		title,
		entries: [],
		signs,
		distance: (metres) => formatKm(metres / 1000, language()),
		credit: creditOf(atlasMap),
		address: shownAddress().href
	});
	return {
		sizes: sizes.map((size) => ({
			size,
			width: Math.round(clientWidth * ratios[size]),
			height: Math.round(clientHeight * ratios[size])
		})),
		save: async (size) => {
			const plate = plateWith(await Promise.all(legendSigns().map(drawnSign)));
			saveBlob(`${stem}.png`, await plateAt(map, ratios[size], plate));
		},
		saveLines: async () => {
			const { viewSvg } = await import('$lib/map/picture/view-svg');
			const svg = await viewSvg(atlasMap, plateWith(legendSigns()));
			saveFile(`${stem}.svg`, svg, 'image/svg+xml');
		}
	};
}

/** What the legend of the map explains, as it looks in the theme of the page. */
function legendSigns(): Plate<string>['signs'] {
	const entries = [...document.querySelectorAll('#map-legend > details > ul > li')].filter(
		(entry) => !entry.querySelector('[aria-pressed="false"]')
	);
	return entries.map((entry) => {
		const pictures = Array.from(entry.querySelectorAll('svg'), (sign) => ({
			image: markupOf(sign),
			width: sign.width.baseVal.value,
			height: sign.height.baseVal.value
		}));
		// letters inside a sign are none of its name
		const words = entry.cloneNode(true) as Element;
		for (const sign of words.querySelectorAll('svg')) sign.remove();
		return { name: words.textContent.trim(), pictures };
	});
}

function markupOf(sign: SVGSVGElement): string {
	const copy = sign.cloneNode(true) as SVGSVGElement;
	const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
	for (const [at, element] of [sign, ...sign.querySelectorAll<SVGElement>('*')].entries()) {
		const style = getComputedStyle(element);
		for (const name of LOOK) copies[at]?.setAttribute(name, style.getPropertyValue(name));
		for (const name of ['class', 'aria-hidden']) copies[at]?.removeAttribute(name);
	}
	copy.setAttribute('font-family', 'sans-serif');
	return new XMLSerializer().serializeToString(copy);
}

async function drawnSign({
	name,
	pictures
}: Plate<string>['signs'][number]): Promise<Plate<CanvasImageSource>['signs'][number]> {
	const drawn = pictures.map(async ({ image: markup, ...size }) => {
		const image = new Image();
		image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
		await image.decode();
		return { image, ...size };
	});
	return { name, pictures: await Promise.all(drawn) };
}
