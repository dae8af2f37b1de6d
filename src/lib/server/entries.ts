import { readAtlas } from '../../../geo';
import { parametersOf, type KindWithParameters, type PageParameters } from '../pages/index';

/** Parameters of every page of a kind, for the prerenderer, in both languages: the two of a page share one map. */
export function entriesOf<K extends KindWithParameters>(kind: K): (PageParameters<K> & { lang?: string })[] {
	return parametersOf(readAtlas(), kind).flatMap((parameters) => [parameters, { ...parameters, lang: 'zh' }]);
}
