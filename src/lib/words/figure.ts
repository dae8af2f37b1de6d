import type { Language } from '../../../geo/shared/languages';
import type { Figure, FormattedFigure } from '../pages/views';
import { formatDate } from './date';
import { formatCount, formatDigits } from './number';

/** How a language writes figures, where that is more than their number and the label of their unit. */
type Form = {
	/** between a number and its unit */
	gap: string;
	nth: (value: number) => string;
	/** money as headlines write it, and how it is moved to the scale in which the language counts */
	money: Record<string, string>;
	factor: Record<string, number>;
	/** units whose label is a plural, for a value of one */
	one: Record<string, string>;
};

const ORDINAL_ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function ordinal(value: number): string {
	const rule = new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(value);
	return `${value}${ORDINAL_ENDINGS[rule] ?? 'th'}`;
}

const FORMS: Record<Language, Form> = {
	en: {
		gap: ' ',
		nth: ordinal,
		money: {
			'usd-billion': 'bn US$',
			'sgd-billion': 'bn S$',
			'cny-billion': 'bn yuan',
			'cny-million': 'm yuan',
			'cny-trillion': 'tn yuan'
		},
		factor: {},
		one: {
			'services-per-week': 'service a week',
			'services-per-day': 'service a day',
			'flights-per-week': 'flight a week',
			projects: 'project',
			enterprises: 'enterprise',
			documents: 'document',
			days: 'day',
			hours: 'hour',
			years: 'year'
		}
	},
	zh: {
		gap: '',
		nth: (value) => `第${value}`,
		// Chinese counts money in 亿 (10^8), so a published billion is written as ten of them
		money: {
			'usd-billion': '亿美元',
			'sgd-billion': '亿新加坡元',
			'cny-billion': '亿元',
			'cny-million': '亿元',
			'cny-trillion': '万亿元'
		},
		factor: { 'usd-billion': 10, 'sgd-billion': 10, 'cny-billion': 10, 'cny-million': 0.01 },
		one: {}
	}
};

/**
 * Writes a figure in a language. Dates are written out; statements without a number give an empty number.
 * The published scale is kept in English; Chinese money is moved to 亿, exactly.
 */
export function formatFigure(figure: Omit<Figure, 'said'>, language: Language): FormattedFigure {
	if (figure.unit === 'date') return bare(formatDate(figure.valueText ?? '', language));
	if (figure.value === null) return bare(figure.valueText ?? '');
	const { gap, nth, money, factor, one } = FORMS[language];
	if (figure.unit === 'ordinal' || figure.unit === 'edition') {
		return { number: nth(figure.value), gap, unit: figure.unitLabel };
	}
	const format = figure.unit === 'km' ? formatDigits : formatCount;
	const isOne = figure.value === 1 && figure.valueMax === null;
	const numbers = [figure.value, figure.valueMax].filter((value) => value !== null);
	const number = numbers.map((value) => format(value * (factor[figure.unit] ?? 1), language)).join('–');
	const unit = money[figure.unit] ?? (isOne ? one[figure.unit] : undefined) ?? figure.unitLabel;
	// ten thousand times 亿 is one word, which is not parted where the number is set large
	const isTrillion = numbers.length === 1 && number.endsWith('万') && unit.startsWith('亿');
	return {
		number: isTrillion ? number.slice(0, -1) : number,
		// the sign of per cent stands close everywhere
		gap: figure.unit === 'percent' ? '' : gap,
		unit: isTrillion ? `万${unit}` : unit
	};
}

function bare(number: string): FormattedFigure {
	return { number, gap: '', unit: '' };
}
