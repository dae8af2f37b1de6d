import type { Language } from '../address/language';

/** What is said of a stretch that no source gives a time for, on pages made by the build and by the planner. */
export const untimed: Record<Language, (modes: string) => string> = {
	en: (modes) => `no published time (${modes})`,
	zh: (modes) => `未见公布用时（${modes}）`
};
