import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { qrCode } from './qr';

const ADDRESS = 'https://atlas.example/zh/sites/gkc/?kind=park,zone#5.2/23.35/113.52';

/** The modules that a path covers, row by row. */
function covered({ size, path }: { size: number; path: string }): string[] {
	const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '0'));
	for (const [, x, y, length] of path.matchAll(/M(\d+),(\d+)h(\d+)v1H\1z/g))
		rows[Number(y)]?.fill('1', Number(x), Number(x) + Number(length));
	return rows.map((row) => row.join(''));
}

test('the path covers the dark modules of the code, inside a blank margin of four', () => {
	const { size, data } = create(ADDRESS, { errorCorrectionLevel: 'M' }).modules;
	const blank = '0'.repeat(size + 8);
	const wanted = Array.from(
		{ length: size },
		(_, y) => `0000${Array.from(data.subarray(y * size, (y + 1) * size)).join('')}0000`
	);
	const four = [blank, blank, blank, blank];
	expect(covered(qrCode(ADDRESS))).toEqual([...four, ...wanted, ...four]);
});
