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

/** Kilometres to one decimal below 100 km, whole ones above. */
export function formatKm(lengthKm: number, language: Language): string {
	const rounded = lengthKm < 100 ? Math.round(lengthKm * 10) / 10 : Math.round(lengthKm);
	return formatNumber(rounded, language) + KM[language];
}
