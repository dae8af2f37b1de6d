import type { ParamMatcher } from '@sveltejs/kit';
import { languageOf, ROOT_LANGUAGE } from '../../geo/shared/languages';

/** A language that has a prefix of its own. */
export const match: ParamMatcher = (value) => languageOf(value) !== ROOT_LANGUAGE;
