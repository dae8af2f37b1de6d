import { readAtlas } from '../../../geo';
import { languages } from '../../../geo/shared/languages';
import { ROOT_LANGUAGE } from '../address/language';

/** Parameter values of every leg's page, as those of `idsOf`. */
export function legsOfRoutes(): { id: string; n: string; lang?: string }[] {
	return readAtlas().routes.flatMap(({ id, legs }) =>
		legs.flatMap((_, index) => {
			return inEach({ id, n: String(index + 1) });
		})
	);
}

/** Parameter values of every page of a kind, for the prerenderer: all languages of a page share one map. */
export function idsOf(
	list: 'sites' | 'cities' | 'nodes' | 'organisations' | 'routes' | 'sources'
): { id: string; lang?: string }[] {
	return readAtlas()[list].flatMap(({ id }) => inEach({ id }));
}

/** The values with each language, of which that of the root has no parameter. */
function inEach<T extends object>(values: T): (T & { lang?: string })[] {
	return languages.map((lang) => (lang === ROOT_LANGUAGE ? values : { ...values, lang }));
}
