import type { Language } from '../address/language';
import type { Figure } from '../pages/views';
import { formatDate } from './date';

/** Chinese counts money in 亿 (10^8), so a published billion is written as ten of them. */
const CHINESE_MONEY: Record<string, { factor: number; unit: string }> = {
	'usd-billion': { factor: 10, unit: '亿美元' },
	'sgd-billion': { factor: 10, unit: '亿新加坡元' },
	'cny-billion': { factor: 10, unit: '亿元' },
	'cny-million': { factor: 0.01, unit: '亿元' },
	'cny-trillion': { factor: 1, unit: '万亿元' }
};

/** A number and its unit, ready to be set in two sizes, and what stands between them. */
export type FormattedFigure = { number: string; gap: string; unit: string };

/** Money in English as headlines write it. */
const ENGLISH_MONEY: Record<string, string> = {
	'usd-billion': 'bn US$',
	'sgd-billion': 'bn S$',
	'cny-billion': 'bn yuan',
	'cny-million': 'm yuan',
	'cny-trillion': 'tn yuan'
};

/** Units in English whose label is a plural, for a value of one. */
const ONE: Record<string, string> = {
	'services-per-week': 'service a week',
	'services-per-day': 'service a day',
	'flights-per-week': 'flight a week',
	projects: 'project',
	enterprises: 'enterprise',
	documents: 'document',
	days: 'day',
	hours: 'hour',
	years: 'year'
};

/** Made when first needed and kept: that takes longer than writing hundreds of numbers. */
const formats: Partial<Record<Language, Intl.NumberFormat>> = {};

function formatNumber(value: number, language: Language): string {
	// twelve significant digits keep every published figure and drop the noise of scaling
	const clean = Number(value.toPrecision(12));
	const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
	return (formats[language] ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })).format(clean);
}

const ORDINAL_ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function ordinal(value: number): string {
	const rule = new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(value);
	return `${value}${ORDINAL_ENDINGS[rule] ?? 'th'}`;
}

/**
 * Writes a figure in a language. Dates are written out; statements without a number give an empty number.
 * The published scale is kept in English; Chinese money is moved to 亿, exactly.
 */
export function formatFigure(figure: Figure, language: Language): FormattedFigure {
	if (figure.unit === 'date') return bare(formatDate(figure.valueText ?? '', language));
	if (figure.value === null) return bare(figure.valueText ?? '');
	if (figure.unit === 'ordinal' || figure.unit === 'edition') {
		return language === 'zh'
			? { number: `第${figure.value}`, gap: '', unit: figure.unitLabel }
			: { number: ordinal(figure.value), gap: ' ', unit: figure.unitLabel };
	}
	const money = language === 'zh' ? CHINESE_MONEY[figure.unit] : undefined;
	const factor = money?.factor ?? 1;
	const isOne = figure.value === 1 && figure.valueMax === null;
	const english = ENGLISH_MONEY[figure.unit] ?? (isOne ? ONE[figure.unit] : undefined);
	const numbers = [figure.value, figure.valueMax].filter((value) => value !== null);
	return {
		number: numbers.map((value) => formatNumber(value * factor, language)).join('–'),
		// Chinese sets its units close, and so does the sign of per cent everywhere
		gap: language === 'zh' || figure.unit === 'percent' ? '' : ' ',
		unit: (language === 'zh' ? money?.unit : english) ?? figure.unitLabel
	};
}

function bare(number: string): FormattedFigure {
	return { number, gap: '', unit: '' };
}

/** Kilometres to one decimal below 100 km, whole ones above. */
export function formatKm(lengthKm: number, language: Language): string {
	const number = formatNumber(
		lengthKm < 100 ? Math.round(lengthKm * 10) / 10 : Math.round(lengthKm),
		language
	);
	return language === 'zh' ? `${number}公里` : `${number} km`;
}
