import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { plate } from '../driver/plate';

export type Printed = {
	/** text of each sheet */
	sheets: string[];
	/** width and height of a sheet, points */
	sheet: [number, number];
	/** pictures of pixels in the file, and fonts that it names without holding their letters */
	images: number;
	fontsNamed: number;
};

/** The page as its browser prints it once it is ready to be a plate. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
	await plate.ready(page).waitFor();
	return printedAsItIs(page, format);
}

/** The page as its browser prints it, read by PDF.js. */
export async function printedAsItIs(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
	const bytes = await page.pdf({ format });
	const raw = bytes.toString('latin1');
	const count = (pattern: RegExp): number => raw.match(pattern)?.length ?? 0;
	const file = await getDocumentProxy(new Uint8Array(bytes));
	const pages = await Promise.all(Array.from({ length: file.numPages }, (_, at) => file.getPage(at + 1)));
	const sheets = await Promise.all(
		pages.map(async (one) => {
			const { items } = await one.getTextContent();
			return items
				.map((item) => ('str' in item ? item.str : ''))
				.join(' ')
				.replace(/\s+/g, ' ');
		})
	);
	const [, , width = 0, height = 0] = pages[0]?.view ?? [];
	return {
		sheets,
		sheet: [Math.round(width), Math.round(height)],
		images: count(/\/Subtype\s*\/Image\b/g),
		fontsNamed: fontsNamed(raw)
	};
}

/** Fonts without a file of letters in it; those of type 3 are drawings of their letters, those of type 0 point to others. */
function fontsNamed(file: string): number {
	const objects = new Map(
		[...file.matchAll(/(\d+) 0 obj\s(.*?)endobj/gs)].map(([, id = '', text = '']) => [id, text] as const)
	);
	return [...objects.values()].filter((text) => {
		if (!/\/Type\s*\/Font\b/.test(text) || /\/Subtype\s*\/Type[03]\b/.test(text)) return false;
		const [, descriptor = ''] = /\/FontDescriptor (\d+) 0 R/.exec(text) ?? [];
		return !/\/FontFile[23]? /.test(objects.get(descriptor) ?? '');
	}).length;
}
