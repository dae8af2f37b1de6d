/** What readers write in full where the atlas has a sign, or the other way round. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
	[/\bmou\b/giu, 'memorandum'],
	[/\b(?:square|sq\.?) (?:km|kilomet(?:re|er)s?)\b/giu, 'km2'],
	[/\bkilomet(?:re|er)s?\b/giu, 'km'],
	[/\bmet(?:re|er)s?\b/giu, 'm'],
	[/\btrillion\b/giu, 'tn'],
	[/\bbillion\b/giu, 'bn'],
	[/\bmillion\b/giu, 'm'],
	[/(?<=\d) ?per ?cent\b/giu, ''],
	[/(?:\b(?:US|HK|S))?[$¥￥]|\b(?:RMB|CNY|USD|SGD) ?(?=\d)/gu, ''],
	[/(?<![准準])[标標]箱/gu, '标准箱'],
	[/人次|(?<=[万亿億萬])(?:旅客|乘客|游客)/gu, '人'],
	// as they are called in Taiwan
	[/寮[国國]/gu, '老挝'],
	[/永珍/gu, '万象']
];
/** A query in the other words that it can be written in; those that change nothing are left out. */
export function otherwise(text: string): string[] {
	const inSigns = SIGNS.reduce((written, [word, sign]) => written.replace(word, sign), text);
	// figures below a billion stand in full
	const inFull = text.replace(
		/(\d+(?:\.\d+)?) ?(thousand|million)\b/giu,
		(_, figure: string, scale: string) => String(Math.round(Number(figure) * (/^t/i.test(scale) ? 1e3 : 1e6)))
	);
	return [inSigns, inFull].filter((written) => written !== text);
}
