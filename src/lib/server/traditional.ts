import { Converter } from 'opencc-js/t2cn';
import { readAtlas } from '../../../geo';

/** Texts of these fields are names and labels, which people search for. */
const SEARCHED = /^(name|aliases|publisher|label|line)_zh$|^zh$/;

/**
 * Every traditional character, as written in Taiwan or Hong Kong, whose simplified one stands in a name of the atlas,
 * with that one after it.
 */
export function traditionalPairs(): string {
	const used = new Set(searchedCharacters(readAtlas()));
	const toSimplified = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
	const pairs: string[] = [];
	for (let code = 0x3400; code < 0xa000; code += 1) {
		const character = String.fromCharCode(code);
		const simplified = toSimplified.map((convert) => convert(character)).find((found) => used.has(found));
		if (simplified && !used.has(character)) pairs.push(character, simplified);
	}
	return pairs.join('');
}

function* searchedCharacters(value: unknown, key = ''): Generator<string> {
	if (typeof value === 'string' && SEARCHED.test(key)) yield* value;
	else if (Array.isArray(value)) for (const entry of value) yield* searchedCharacters(entry, key);
	else if (value && typeof value === 'object')
		for (const [name, entry] of Object.entries(value)) yield* searchedCharacters(entry, name);
}
