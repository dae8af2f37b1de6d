import type { Atlas } from '../../../geo';
import { inLanguage, type Language, namesIn } from '../address/language';
import { byName } from '../records/name-order';

const known = new WeakMap<Atlas, Partial<Record<Language, Atlas>>>();

/**
 * An atlas whose records stand in the order of their names in a language, so that every list made of them does; made
 * once for each. Routes keep the order of the records: addresses of legs are those of the first route that has them.
 */
export function inNameOrder(atlas: Atlas, language: Language): Atlas {
	const ready = known.get(atlas) ?? {};
	known.set(atlas, ready);
	return (ready[language] ??= sorted(atlas, language));
}

function sorted(atlas: Atlas, language: Language): Atlas {
	const nameOf = (record: { name: string; name_zh: string }) => namesIn(record, language).name;
	return {
		...atlas,
		sites: byName(atlas.sites, nameOf, language),
		cities: byName(atlas.cities, nameOf, language),
		nodes: byName(atlas.nodes, nameOf, language),
		organisations: byName(atlas.organisations, nameOf, language),
		sources: byName(atlas.sources, (source) => inLanguage(source, 'title', language) ?? '', language)
	};
}
