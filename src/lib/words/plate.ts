import type { Language } from '../address/language';

/** Words of the plate that is printed of a page. */
export const plateWords: Record<Language, PlateWords> = {
	en: {
		printed: (day) => `Printed ${day}`,
		numbers: 'Sites on this map'
	},
	zh: {
		printed: (day) => `打印于${day}`,
		numbers: '图上项目'
	}
};

type PlateWords = {
	printed: (day: string) => string;
	numbers: string;
};
