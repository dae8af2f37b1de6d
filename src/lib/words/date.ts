import type { Language } from '../address/language';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Form = (year?: number, month?: number, day?: number) => string;
const FORMS: Record<Language, Form> = {
	en: (year, month, day) => [day, month && MONTHS[month - 1], year].filter(Boolean).join(' '),
	zh: (year, month, day) => `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
};

/** Writes an ISO date of any precision (year, month or day): "1 Nov 2022", "2022年11月1日". */
export function formatDate(date: string, language: Language): string {
	const [year, month, day] = date.split('-').map(Number);
	return FORMS[language](year, month, day);
}
