import { escapeXml } from '../../../geo/shared/xml';
import type { Language } from '../address/language';
import { saidOf } from './said';
import type { Kind, Selected } from './selected';

/** What the published file calls the kinds of its features. */
const SCHEMAS: Record<string, Kind> = { sites: 'sites', nodes: 'nodes', routes: 'legs' };

/**
 * The published KML with what was selected alone, in the same folders and styles; figures with their sources stand in the
 * description of what they are about, all others in that of the whole.
 */
export function kmlOf(published: string, selected: Selected, language: Language): string {
	const { about, claims } = selected;
	const sentences = saidOf(claims, language);
	const toldOf = (id: unknown): string =>
		sentences(id)
			.map((text) => `<br/>${escapeXml(text)}`)
			.join('');
	const shown = new Set<unknown>();
	const ids = (kind: Kind | undefined) =>
		new Set(kind && selected[kind].map(({ properties }) => properties.id));
	const known = Object.fromEntries(Object.entries(SCHEMAS).map(([name, kind]) => [name, ids(kind)]));
	let text = published.replace(/<Placemark>.*?<\/Placemark>\n?/gs, (mark) => {
		const [, schema = ''] = /schemaUrl="#(\w+)"/.exec(mark) ?? [];
		const [, id = ''] = /<SimpleData name="id">(.*?)<\/SimpleData>/.exec(mark) ?? [];
		if (!known[schema]?.has(id)) return '';
		shown.add(id);
		return mark.replace(']]></description>', () => `${toldOf(id)}]]></description>`);
	});
	// a folder without a feature goes, and then the one that it was in
	for (let before = ''; before !== text;) {
		before = text;
		text = text.replace(/<Folder>(?:(?!<Folder>|<Placemark>).)*?<\/Folder>\n?/gs, '');
	}
	const others = [...new Set(claims.map(({ subject }) => subject))].filter((id) => !shown.has(id));
	const terms = [
		about.address,
		`Licence: ${about.licence.title}, ${about.licence.path}`,
		`Credit: ${about.credit.join('; ')}`,
		`Data ${about.data_version}; newest source of ${about.date}`
	];
	const description = terms.map(escapeXml).join('<br/>') + others.map(toldOf).join('');
	// the first name and description are those of the document
	return text
		.replace(/<name>.*?<\/name>/, () => `<name>${escapeXml(about.title)}</name>`)
		.replace(
			/<description>.*?<\/description>/s,
			() => `<description><![CDATA[${description}]]></description>`
		);
}
