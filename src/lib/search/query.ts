import type { LngLat } from '../../../geo/shared/coordinates';
import { shownText } from '../address/query-address';
import { fold, type Variants } from '../records/fold';
import { closedText, isHan } from './closed-text';
import { otherwise } from './otherwise';
import type { Kind } from './search-file';

/** Nobody types more on purpose, and what is pasted says what it is about in its beginning. */
export const LONGEST_QUERY = 200;
const MOST_TERMS = 12;

/** What was typed, in the ways in which it can be meant; the last is by its words. */
export type Query = {
	readings: string[][];
	/** its words without those that join and ask, which a record need not have */
	meant: string[];
	/** the same, what is many by one of it: "universities" are of the kind "university" */
	each: string[];
	/** what was meant without the kinds of records, of which no record speaks */
	bare: string[];
	/** the same with what Chinese questions have cut out of them: first what asks, then what asks how much as well */
	cuts: string[][];
	/** the kind of records that was asked for, where it is one that is seldom meant otherwise */
	kind: Kind | null;
	/** a place on the map, where it is one */
	place: LngLat | null;
};

/** Words that join others and ask: a question has them, and a name need not. */
const JOINING = new Set(
	(
		'a about after all an and any are at atlas before between by can code did do does every everything find for from has have how ' +
		'in is it its list many me much near of on or show since than the their there these this those take takes ' +
		'to until was were what when where which who whose why will with would'
	).split(' ')
);
/**
 * Words for the kinds of records, by which these are grouped and not found; those of Chinese, in both scripts, are a part of
 * an expression, since nothing parts them from what they stand beside.
 */
const KIND_WORDS = {
	event: { en: 'event events happen happened happens', zh: '[发發]生|大事|事件|活[动動](?!中心)' },
	agreement: { en: 'agreement agreements', zh: '[协協][议議]' },
	organisation: { en: 'organisation organisations organization organizations', zh: '[机機][构構]' },
	source: { en: 'sources', zh: '[来來]源' },
	site: { en: 'project projects site sites', zh: '[项項]目' },
	route: { en: 'route routes', zh: '[线線]路|(?<![铁鐵公道水])路[线線]' },
	city: { en: 'cities' }
} as const satisfies Partial<Record<Kind, { en: string; zh?: string }>>;
/** Who asks so wants those; a site, a route or a city may be a word in a name. */
const ASKED_KINDS = ['event', 'agreement', 'organisation', 'source'] as const;
const KINDS = new Set(Object.values(KIND_WORDS).flatMap(({ en }) => en.split(' ')));
/** What Chinese questions ask with. Words of one character that are parts of many others are cut off the ends only. */
const ASKED_HAN = new RegExp(
	[
		'是?什[么麼][时時]候|有哪些|有多少[个個]?|是什[么麼]|[为為]什[么麼]|在哪[里裡儿兒]?|哪[些个個里裡儿兒]|什[么麼]|多少[个個]?',
		'何[时時]|如何|怎[么麼样樣]|所有|全部|[数數]量|每[周週]|[几幾][班次个個]|通航|[关關]于|[关關]於|代[码碼]',
		...Object.values(KIND_WORDS).flatMap((word) => ('zh' in word ? word.zh : [])),
		'[以之](?:[后後前])|[签簽][约約署订訂]|[开開][业業了通]|成立|有(?=多)|需?要(?=[多几幾])|[的了在和与與跟是到从從哪吗嗎呢谁誰]',
		'^[有后後前年月]+|[有后後前年月签簽]+$'
	].join('|')
);
/** What asks how much of something: a figure may be called so, and all else is not. */
const HOW_MUCH_HAN = /多[久长長远遠大高]/;

/** Reads what somebody typed; nothing that can be searched gives no reading. */
export function readQuery(typed: string, variants?: Variants): Query {
	const text = shownText(typed).slice(0, LONGEST_QUERY);
	const words = wordsOf(text, variants);
	const whole = words.join('');
	const readings = new Map<string, string[]>();
	const add = (terms: string[]): void => {
		if (terms.length > 0) readings.set(terms.join(' '), terms);
	};
	// "zhong1 guo2" is without its tones, and ü is on no keyboard
	const plain = words.map((word) =>
		word.replace(/[a-z]+[1-5](?=[a-z]|$)/g, (syllable) => syllable.slice(0, -1))
	);
	if (words.every((word) => /^([a-z]+[1-5]?)+$/.test(word)) && plain.join('') !== whole) {
		add([plain.join('')]);
		add(plain);
	}
	const umlauts = whole.replace(/([ln])v/g, '$1u');
	if (umlauts !== whole) add([umlauts]);
	if (words.length > 1) add([whole]);
	for (const written of otherwise(text)) add(wordsOf(written, variants));
	// "CKG-SIN" is one word in a name, and two of those who type it
	if (/[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(text)) add(wordsOf(text.replace(/-/g, ' '), variants));
	add(words);
	const meant = without(words, JOINING);
	const bare = without(meant, KINDS);
	const asked = bare.flatMap((word) => cutOut(word, ASKED_HAN));
	return {
		readings: [...readings.values()],
		meant,
		each: meant.map((word) => (KINDS.has(word) ? word : oneOf(word))),
		bare,
		cuts: [asked, asked.flatMap((word) => cutOut(word, HOW_MUCH_HAN))],
		kind: ASKED_KINDS.find((kind) => isAsked(kind, words)) ?? null,
		place: placeIn(text)
	};
}

function isAsked(kind: (typeof ASKED_KINDS)[number], words: readonly string[]): boolean {
	const { en, zh } = KIND_WORDS[kind];
	return words.some((word) => en.split(' ').includes(word) || word.search(zh) >= 0);
}

/** The words of a text, those of each script by themselves. */
function wordsOf(text: string, variants: Variants | undefined): string[] {
	const chunks = fold(text, variants).split(' ').slice(0, MOST_TERMS);
	return chunks.flatMap((chunk) => byScript(closedText(chunk, variants).text)).filter(Boolean);
}

/** Words without some, unless none were left. */
function without(words: string[], spare: ReadonlySet<string>): string[] {
	const rest = words.filter((word) => !spare.has(word));
	return rest.length > 0 ? rest : words;
}

/** One of what an English word says are many; of four letters most end so by themselves, as Laos does. */
function oneOf(word: string): string {
	if (!/^[a-z]{3,}[^siu]s$/.test(word)) return word;
	return word.replace(/(?<=[^aeiou])ies$/, 'y').replace(/(?<=ss|x|zz|[cs]h)es$|s$/, '');
}

/** What is left of a word; a single character that something was cut from may mean anything. */
function cutOut(word: string, spare: RegExp): string[] {
	let parts = [word];
	for (let before = 0; before !== parts.length;) {
		before = parts.length;
		parts = parts.flatMap((part) => part.split(spare));
	}
	return parts.length === 1 ? parts : parts.filter((part) => part.length > 1);
}

/** Chinese and Latin that stand together are words of their own. */
function byScript(text: string): string[] {
	const words: string[] = [];
	let before: boolean | null = null;
	for (const unit of text) {
		const han = isHan(unit.charCodeAt(0));
		if (han === before) words.push(`${words.pop() ?? ''}${unit}`);
		else words.push(unit);
		before = han;
	}
	return words;
}

const NUMBER = String.raw`[-−+]?\d{1,3}(?:[.,]\d+)?`;
/** Degrees, which may have minutes and seconds, and a side of the world before or behind. */
const ANGLE = new RegExp(
	String.raw`^\s*(?<before>[NSEW]|[北南东西东西東][纬经緯經])?\s*(?<degrees>${NUMBER})\s*[°º度]?\s*(?:(?<minutes>\d{1,2}(?:\.\d+)?)\s*['’′分]\s*(?:(?<seconds>\d{1,2}(?:\.\d+)?)\s*(?:["”″秒]|''|’’)?\s*)?)?(?<after>[NSEW])?\s*`,
	'iu'
);
type Angle = { degrees: number; side: 'lat' | 'lng' | null };

/**
 * A place that was typed: two angles, latitude first, unless their sides or sizes say otherwise. Numbers that could be
 * anything else, as "577" or "2015-11", are no place.
 */
function placeIn(text: string): LngLat | null {
	const first = angleIn(text);
	if (!first) return null;
	const between = /^\s*[,，;；、/]?\s*/.exec(first.rest)?.[0] ?? '';
	const second = angleIn(first.rest.slice(between.length));
	if (!second || second.rest.trim() !== '') return null;
	const isMarked = first.angle.side !== null || second.angle.side !== null || /[°º度]/.test(text);
	// two plain numbers need their points, or a comma between them
	if (!isMarked && !(/\d\.\d/.test(text) || /[,，;；、]/.test(between))) return null;
	if (!isMarked && between === '' && !first.isParted) return null;
	if (first.angle.side !== null && first.angle.side === second.angle.side) return null;
	const isTurned =
		first.angle.side === 'lng' || second.angle.side === 'lat' || Math.abs(first.angle.degrees) > 90;
	const [lat, lng] = isTurned
		? [second.angle.degrees, first.angle.degrees]
		: [first.angle.degrees, second.angle.degrees];
	return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? [lng, lat] : null;
}

function angleIn(text: string): { angle: Angle; isParted: boolean; rest: string } | null {
	const match = ANGLE.exec(text);
	const { before = '', degrees = '', minutes = '0', seconds = '0', after = '' } = match?.groups ?? {};
	if (!match || Number(minutes) >= 60 || Number(seconds) >= 60) return null;
	const mark = (before || after).toUpperCase();
	const plain = Number(degrees.replace('−', '-').replace(',', '.'));
	const size = Math.abs(plain) + Number(minutes) / 60 + Number(seconds) / 3600;
	const isNegative = plain < 0 || /^[SW南西]/.test(mark);
	const side = mark === '' ? null : /^[NS北南]/.test(mark) ? 'lat' : 'lng';
	return {
		angle: { degrees: isNegative ? -size : size, side },
		isParted: /\s$/.test(match[0]),
		rest: text.slice(match[0].length)
	};
}
