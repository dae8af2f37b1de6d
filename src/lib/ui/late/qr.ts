import { create } from 'qrcode';

/** The dark modules of a QR code as a path in a square of so many units, with the margin that readers ask for. */
export type QrCode = { size: number; path: string };

/** Four modules all round are blank. */
const MARGIN = 4;

/** @param address percent-encoded, so that each reader takes it alike */
export function qrCode(address: string): QrCode {
	const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules;
	const rows = Array.from({ length: size }, (_, y) => Array.from(data.subarray(y * size, (y + 1) * size)));
	// modules that stand side by side are one stroke, so that no line is seen between them
	const path = rows
		.flatMap((row, y) =>
			row.flatMap((isDark, x) => {
				if (!isDark || row[x - 1]) return [];
				const end = row.indexOf(0, x);
				return `M${x + MARGIN},${y + MARGIN}h${(end < 0 ? size : end) - x}v1H${x + MARGIN}z`;
			})
		)
		.join('');
	return { size: size + 2 * MARGIN, path };
}
