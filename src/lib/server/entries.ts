import { readAtlas } from '../../../geo';
import { languages, ROOT_LANGUAGE } from '../../../geo/shared/languages';
import { parametersOf, type KindWithParameters, type PageParameters } from '../pages/index';

/** Parameters of every page of a kind, for the prerenderer, in each language: those of a page share one map. */
export function entriesOf<K extends KindWithParameters>(kind: K): (PageParameters<K> & { lang?: string })[] {
	return parametersOf(readAtlas(), kind).flatMap((parameters) =>
		languages.map((lang) => (lang === ROOT_LANGUAGE ? parameters : { ...parameters, lang }))
	);
}
