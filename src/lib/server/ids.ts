import { readAtlas } from '../../../geo';

/** Parameter values of every page of a kind, for the prerenderer: both languages of a page share one map. */
export function idsOf(
	list: 'sites' | 'cities' | 'nodes' | 'organisations' | 'routes' | 'sources'
): { id: string; lang?: string }[] {
	return readAtlas()[list].flatMap(({ id }) => [{ id }, { id, lang: 'zh' }]);
}
