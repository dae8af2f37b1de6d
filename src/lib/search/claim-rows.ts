import type { Label } from '../../../geo/shared/languages';
import type { Language } from '../address/language';
import { compareCodes } from '../records/compare-codes';
import { formatFigure } from '../words/figure';
import { rowsOf } from './rows';
import { isSaid, type SearchFile } from './search-file';

type ClaimRow = { [K in keyof SearchFile['claims']]: SearchFile['claims'][K][number] };

/**
 * The claims, told whether they are a sentence without a figure and at which place among those or among the others; the
 * newest first, as among equals it answers best.
 */
export function claimsOf({ claims }: SearchFile): (ClaimRow & { isSentence: boolean; place: number })[] {
	const next = { said: 0, counted: 0 };
	return rowsOf(claims)
		.map((claim) => {
			const isSentence = isSaid(claim.value, claim.text);
			return { ...claim, isSentence, place: isSentence ? next.said++ : next.counted++ };
		})
		.sort((one, other) => compareCodes(other.date, one.date));
}

/** A figure in both languages, with its unit and how exact it is. */
export function figureOf(
	{ value, most, text }: ClaimRow,
	qualifier: Label,
	unit: (Label & { id: string }) | undefined
): Label {
	const inLanguage = (language: Language): string => {
		const {
			number,
			gap,
			unit: written
		} = formatFigure(
			{
				value,
				valueMax: most,
				valueText: text,
				qualifier: '',
				unit: unit?.id ?? '',
				unitLabel: unit?.[language] ?? ''
			},
			language
		);
		const word = qualifier[language];
		return number && `${word}${word && language === 'en' ? ' ' : ''}${number}${written && gap}${written}`;
	};
	return { en: inLanguage('en'), zh: inLanguage('zh') };
}
