declare module 'subset-font' {
	type AxisRange = { min: number; max: number; default?: number };
	/** The font with the characters of `text` only, with names, the features asked for and narrower axes. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'truetype' | 'woff2';
			keepFeatures: string[];
			noHinting: boolean;
			variationAxes?: Record<string, number | AxisRange>;
		}
	): Promise<Buffer>;
}

declare module 'fontverter' {
	export function convert(font: Buffer, format: 'sfnt' | 'woff2'): Promise<Buffer>;
}
