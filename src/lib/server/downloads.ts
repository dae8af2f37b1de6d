import type { DataFile } from '../../../geo';
import { inLanguage, type Language } from '../address/language';
import { formatDate } from '../words/date';
import { downloadsEn } from '../words/downloads/en';
import { downloadsZh } from '../words/downloads/zh';
import { formatDigits } from '../words/number';
import { listedPackage } from './listed-package';

/** A file as the page lists it: its name and, in a line, what it is. */
export type Download = { path: string; name: string; line: string };
/** The page with the downloads in its language. */
export type Downloads = {
	start: { title: string; files: Download[] };
	/** which data these are, in words, and the version by itself */
	edition: { said: string; version: string };
	terms: string;
	licences: { name: string; path: string }[];
	groups: { title: string; note: string; files: Download[] }[];
};

const GROUPS: DataFile['group'][] = ['tables', 'maps', 'items', 'tracks', 'schemas'];
const STARTS = ['claims.csv', 'sites.geojson', 'atlas.kml', 'datapackage.json'] as const;

const WORDS: Record<Language, typeof downloadsEn> = { en: downloadsEn, zh: downloadsZh };

/** Every file under `/data/` in a line each, grouped by what a reader looks for. */
export function downloadsIn(language: Language): Downloads {
	const { resources, version, data_version, created, licenses } = listedPackage();
	const words = WORDS[language];
	const date = created === undefined ? [] : [formatDate(created.slice(0, 10), language)];
	const download = (file: DataFile): Download => {
		const { path, group, count, bytes } = file;
		const isTrack = group === 'tracks';
		const title = inLanguage(file, 'title', language) ?? '';
		const about = inLanguage(file, 'description', language) ?? '';
		const line = [
			...(isTrack ? [] : [about]),
			...(count === null ? [] : [words.count[group](count)]),
			words.size(formatDigits(Math.round(bytes / 100) / 10, language)),
			file.licenses.map(({ name }) => name).join(', '),
			...date,
			words.version(version)
		];
		return {
			path,
			name: isTrack ? title : path,
			line: line.join(' · ')
		};
	};
	return {
		start: {
			title: words.start.title,
			files: STARTS.map((path) => ({ path, name: path, line: words.start[path] }))
		},
		edition: { said: words.dataVersion, version: data_version },
		terms: words.terms,
		licences: licenses.map(({ name, path }) => ({ name, path })),
		groups: GROUPS.map((group) => ({
			title: words.groups[group],
			note: words.notes[group],
			files: resources.filter((file) => file.group === group).map(download)
		}))
	};
}
