import type { Language } from '../address/language';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Writes an ISO date of any precision (year, month or day): "1 Nov 2022", "2022年11月1日". */
export function formatDate(date: string, language: Language): string {
	const [year, month, day] = date.split('-').map(Number);
	if (language === 'zh') {
		return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
	}
	return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}
