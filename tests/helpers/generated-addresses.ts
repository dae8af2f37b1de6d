import fc from 'fast-check';

/** Keys that pages read, and some that none does. */
const KEYS = [
	'view',
	'q',
	'measure',
	'basis',
	'sort',
	'a',
	'b',
	'from',
	'to',
	'modes',
	'status',
	'path',
	'leg',
	'at',
	'embed',
	'kind',
	'__proto__',
	''
];

/** Pieces of right addresses and of wrong ones, as people, programs and other maps write them. */
const PIECES = [
	'5.2/23.35/113.52',
	'5.2%2F23.35%2F113.52',
	'99/1/1',
	'-1',
	'1e9',
	'NaN',
	'gkc-entities-2022-03',
	'chongqing',
	'singapore',
	'rail,sea',
	'ilstc-central',
	'value',
	'-date',
	'0.5',
	'1',
	'%',
	'%2',
	'%00',
	'%E4%B8',
	'%EF%BF%BF',
	'..%2F',
	'//',
	'\\',
	'&',
	'=',
	'#',
	'?',
	'+',
	'。',
	'苏州',
	'\u202e',
	'\u0001',
	'<b>',
	"'",
	'"',
	'{}',
	'[object Object]'
];

const text = fc.oneof(
	fc.constantFrom(...PIECES),
	fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.integer({ min: 100, max: 4000 }).map((length) => 'x'.repeat(length))
);

/** What may stand behind the path of a page: a query, a hash, both, or neither; the same seed gives the same. */
export const anyTail: fc.Arbitrary<string> = fc
	.tuple(fc.array(fc.tuple(fc.constantFrom(...KEYS), text), { maxLength: 4 }), fc.option(text))
	.map(([query, hash]) => {
		const search = query.map(([key, value]) => `${key}=${value.replaceAll('#', '%23')}`).join('&');
		return `${search && `?${search}`}${hash === null ? '' : `#${hash}`}`;
	});
