import { LANGUAGES, type Language } from '../../../geo/shared/languages';

/** Made when first needed and kept: that takes longer than writing hundreds of numbers. */
const formats: Partial<Record<Language, Intl.NumberFormat>> = {};

const KM: Record<Language, string> = { en: ' km', zh: '公里' };

export function formatNumber(value: number, language: Language): string {
	// twelve significant digits keep every published figure and drop the noise of scaling
	const clean = Number(value.toPrecision(12));
	const { locale } = LANGUAGES[language];
	return (formats[language] ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })).format(clean);
}

/** Chinese counts in 万 (10^4) and 亿 (10^8), and parts no digits: 4466万. */
const MYRIADS: readonly [least: number, sign: string][] = [
	[1e8, '亿'],
	[1e4, '万']
];

/** A number with all its digits, which English groups by thousands and Chinese does not. */
export function formatDigits(value: number, language: Language): string {
	return language === 'zh' ? String(Number(value.toPrecision(12))) : formatNumber(value, language);
}

/** A number as a language counts: grouped by thousands, or in Chinese by ten thousands, exactly. */
export function formatCount(value: number, language: Language): string {
	if (language !== 'zh') return formatNumber(value, language);
	const [least, sign] = MYRIADS.find(([from]) => Math.abs(value) >= from) ?? [1, ''];
	return `${Number((value / least).toPrecision(12))}${sign}`;
}

/** Kilometres to one decimal below 100 km, whole ones above. */
export function formatKm(lengthKm: number, language: Language): string {
	const rounded = lengthKm < 100 ? Math.round(lengthKm * 10) / 10 : Math.round(lengthKm);
	// a distance is told in full: 11179公里
	return formatDigits(rounded, language) + KM[language];
}
