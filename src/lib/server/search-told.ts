import { readAtlas, type Atlas } from '../../../geo';
import type { Language } from '../../../geo/shared/languages';
import { inLanguage } from '../address/language';
import { columnsOf, isSaid, type Told } from '../search/search-file';
import { readSearchFile } from '../search/search-records';
import { searchFile } from './search-file';
import { unheardWords } from './unheard';

/** What the search tells in one language alone. */
export function searchTold(language: Language, atlas: Atlas = readAtlas()): Told {
	const { claims, sources } = atlas;
	const said = claims.filter(({ value, value_text }) => isSaid(value, value_text));
	const searched = readSearchFile(searchFile(atlas), {}).flatMap(({ texts }) =>
		texts.map(([, text]) => text)
	);
	return {
		sentences: said.map((claim) => inLanguage<'statement'>(claim, 'statement', language) ?? ''),
		unheard: unheardWords(
			claims.filter(({ value, value_text }) => !isSaid(value, value_text)),
			language,
			[
				...searched,
				...said.flatMap(({ statement, statement_zh }) => [statement, statement_zh]),
				...sources.flatMap(({ publisher, publisher_zh }) => [publisher, publisher_zh])
			]
		),
		sources: columnsOf(
			['title', 'publisher'],
			sources.map((source) => ({
				title: inLanguage<'title'>(source, 'title', language) ?? '',
				publisher: inLanguage<'publisher'>(source, 'publisher', language) ?? ''
			}))
		)
	};
}
