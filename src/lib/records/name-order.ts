import { customPinyin, pinyin } from 'pinyin-pro';
import type { Language } from '../address/language';
import { compareCodes } from './compare-codes';
import { fold } from './fold';

/** Names that pinyin-pro 3.29 reads wrongly; most are places. */
const READINGS: Record<string, string> = {
	重庆: 'chóng qìng',
	台州: 'tāi zhōu',
	天台: 'tiān tāi',
	单县: 'shàn xiàn',
	尉犁: 'yù lí',
	喀什: 'kā shí',
	洪洞: 'hóng tóng',
	大埔: 'dà bù',
	黄陂: 'huáng pí',
	浒墅关: 'xǔ shù guān',
	歙县: 'shè xiàn',
	莘庄: 'xīn zhuāng',
	乐清: 'yuè qīng',
	乐亭: 'lào tíng',
	于都: 'yú dū',
	箱量: 'xiāng liàng',
	项目的: 'xiàng mù de'
};
customPinyin(READINGS);

/** Keys are dear and names come again on every page. */
const known: Record<Language, Map<string, string>> = { en: new Map(), zh: new Map() };

/** How a name is spelled to be sorted. */
const SPELLED: Record<Language, (name: string) => string> = {
	en: plain,
	zh: (name) => [false, true].map((hasTones) => pinyinOf(name, hasTones)).join('\u0001')
};

/**
 * What names are sorted by: letters and figures alone, numbers by their size, Chinese in Chinese pages by its pinyin,
 * a syllable at a time and with the tone where the letters are the same. Latin names stand among them by their letters.
 * The order is the same on every machine: no library of the system decides it.
 */
function nameKey(name: string, language: Language): string {
	const ready = known[language].get(name);
	if (ready !== undefined) return ready;
	const spelled = SPELLED[language](name);
	known[language].set(name, spelled);
	return spelled;
}

/** The letter under which a name stands in a list of its language; a figure stands for all of them. */
export function letterOf(name: string, language: Language): string {
	const first = nameKey(name, language).charAt(0);
	return /\d/.test(first) ? '0–9' : first.toUpperCase();
}

/** The reading of a Chinese name in small letters, a space between syllables; ü is written v. */
function pinyinOf(name: string, hasTones = false): string {
	return plain(readingOf(name, hasTones));
}

/** A name as it is read: its syllables, each with the number of its tone where that is asked for. */
export function readingOf(name: string, hasTones: boolean): string {
	const toneType = hasTones ? 'num' : 'none';
	return pinyin(name, { toneType, nonZh: 'consecutive', v: true, type: 'array' }).join(' ');
}

/** The reading of a Chinese text, a syllable without its tone for each of its characters; ü is written u. */
export function syllablesOf(text: string): string[] {
	return pinyin(text, { toneType: 'none', nonZh: 'removed', type: 'array' }).map((syllable) =>
		fold(syllable)
	);
}

/** The names that lists in a language have been sorted by so far. */
export const sortedNames = (language: Language): string[] => [...known[language].keys()];

function plain(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/\d+/g, (digits) => digits.padStart(8, '0'))
		.trim();
}

/** Compares names for a list in a language. */
export function compareNames(language: Language): (one: string, other: string) => number {
	return (one, other) =>
		compareCodes(nameKey(one, language), nameKey(other, language)) || compareCodes(one, other);
}

/** A list in the order of its names in a language. */
export function byName<T>(list: readonly T[], nameOf: (item: T) => string, language: Language): T[] {
	const compare = compareNames(language);
	return list.toSorted((one, other) => compare(nameOf(one), nameOf(other)));
}
