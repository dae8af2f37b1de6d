import type { Atlas } from '../../../geo';
import type { Language } from '../address/language';
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
	const isChinese = language === 'zh';
	const nameOf = ({ name, name_zh }: { name: string; name_zh: string }) => (isChinese ? name_zh : name);
	return {
		...atlas,
		sites: byName(atlas.sites, nameOf, language),
		cities: byName(atlas.cities, nameOf, language),
		nodes: byName(atlas.nodes, nameOf, language),
		organisations: byName(atlas.organisations, nameOf, language),
		sources: byName(atlas.sources, ({ title, title_zh }) => (isChinese ? title_zh : title), language)
	};
}
