const ENGLISH_DIGITS = /(\d[\d,]*(?:\.\d+)?)[\s-]*(thousand|million|billion|trillion)?/gi;
const CHINESE_DIGITS = /(\d[\d,]*(?:\.\d+)?)\s*([十百千万亿]+)?/g;
const CHINESE_NUMERAL = /[零〇一二两三四五六七八九十百千]+/g;
const SCALES: Record<string, number> = {
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
	十: 10,
	百: 100,
	千: 1e3,
	万: 1e4,
	亿: 1e8
};
const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
	'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
		' '
	);
const OTHERS: Record<string, number> = {
	a: 1,
	an: 1,
	both: 2,
	twice: 2,
	double: 2,
	dozen: 12,
	hundred: 100,
	half: 50,
	single: 1
};

/** The numbers an English sentence holds, in digits or words, each with its scale word worked in. */
export function englishFigures(sentence: string): number[] {
	const figures = digits(sentence, ENGLISH_DIGITS, (scale) => SCALES[scale.toLowerCase()] ?? 1);
	const words = sentence.toLowerCase().match(/[a-z]+/g) ?? [];
	for (const [index, word] of words.entries()) {
		const value = wordValue(word);
		if (value === undefined) continue;
		figures.push(value);
		const next = words[index + 1] ?? '';
		const after = UNITS.indexOf(next);
		if (TENS.includes(word) && after > 0) figures.push(value + after);
		if (next in SCALES || next === 'hundred') figures.push(value * (SCALES[next] ?? 100));
	}
	return figures;
}

function wordValue(word: string): number | undefined {
	for (const list of [UNITS, ORDINALS]) if (list.includes(word)) return list.indexOf(word);
	if (TENS.includes(word)) return (TENS.indexOf(word) + 2) * 10;
	return OTHERS[word];
}

/** The numbers a Chinese sentence holds, in digits or numerals, each with 万, 亿 and their like worked in. */
export function chineseFigures(sentence: string): number[] {
	const scaleOf = (scale: string) =>
		Array.from(scale).reduce((product, character) => product * (SCALES[character] ?? 1), 1);
	const figures = digits(sentence, CHINESE_DIGITS, scaleOf);
	for (const [numeral] of sentence.matchAll(CHINESE_NUMERAL)) {
		figures.push(numeralValue(numeral));
		for (const character of numeral) figures.push(numeralValue(character));
	}
	if (sentence.includes('半')) figures.push(50);
	return figures;
}

function digits(sentence: string, pattern: RegExp, scaleOf: (scale: string) => number): number[] {
	return [...sentence.matchAll(pattern)].flatMap(([, number = '', scale]) => {
		const value = Number(number.replaceAll(',', ''));
		return scale ? [value, value * scaleOf(scale)] : [value];
	});
}

/** A numeral up to the thousands: 四, 十八, 二十一, 三百六十. */
function numeralValue(numeral: string): number {
	let total = 0;
	let digit = 0;
	for (const character of numeral) {
		const scale = SCALES[character];
		if (scale === undefined)
			digit = '零一二三四五六七八九'.indexOf(character.replace('两', '二').replace('〇', '零'));
		else {
			total += (digit || 1) * scale;
			digit = 0;
		}
	}
	return total + digit;
}
