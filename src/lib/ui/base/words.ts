import { page } from '$app/state';
import type { CompareWords } from '../../words/compare/en';
import type { Dictionary } from '../../words/en';
import type { PlayerWords } from '../../words/player/en';
import type { PlanWords } from '../../words/plan/en';
import type { QualityWords } from '../../words/quality/en';
import type { SiteListWords } from '../../words/site-list/en';
import { languageOf, type Language } from '../../../../geo/shared/languages';

/** Language of the page being shown; read inside `$derived` or markup, so that it follows navigation. */
export function language(): Language {
	return page.data.page?.language ?? languageOf(page.params.lang);
}

/** Words of the interface in the language of the page being shown. */
export function words(): Dictionary {
	return found(page.data.words);
}

/** Words of the page that compares two ways; only that page has them. */
export function compareWords(): CompareWords {
	return found(page.data.compareWords);
}

/** Words of the page about the state of the data; only that page has them. */
export function qualityWords(): QualityWords {
	return found(page.data.qualityWords);
}

/** Words of the bar that follows a chain of legs; the bar is taken away a moment after the page that has them. */
export function playerWords(): PlayerWords {
	return (lastPlayerWords = found(page.data.playerWords ?? lastPlayerWords));
}

let lastPlayerWords: PlayerWords | undefined;

/** Words over the list of the first page; its tools over the map are taken away a moment after it. */
export function siteListWords(): SiteListWords {
	return (lastListWords = found(page.data.siteListWords ?? lastListWords));
}

let lastListWords: SiteListWords | undefined;

/** Words of the page that plans a path; only that page has them. */
export function planWords(): PlanWords {
	return found(page.data.planWords);
}

function found<T>(given: T | undefined): T {
	if (given === undefined) throw new Error('found a page without its words, wanted what its load gives');
	return given;
}
