import { fileURLToPath } from 'node:url';
import { atlasConfig } from './atlas.config';
import type { AtlasConfig } from './read/config';
import { languages, type Language } from './shared/languages';
import { hostFrom } from './shared/host';
import { formatProblem } from './read/problem';
import type { writeData as WriteData } from './pipeline';

/** Words of the config that stand in those of the interface. */
export type AtlasWords = Record<
	'name' | 'shortName' | 'tagline' | 'corridor' | 'bilateral' | 'pair' | 'credit' | 'report',
	string
>;

const wordsIn = (language: Language): AtlasWords => ({
	name: atlasConfig.name[language],
	shortName: atlasConfig.short_name,
	tagline: atlasConfig.tagline[language],
	corridor: atlasConfig.corridor[language],
	bilateral: atlasConfig.bilateral[language],
	pair: atlasConfig.pair[language],
	credit: atlasConfig.credits.map[language],
	report: (atlasConfig as AtlasConfig).report ?? ''
});

/** What the code calls `__ATLAS__`. */
export const atlasWords = Object.fromEntries(
	languages.map((language) => [language, wordsIn(language)])
) as Record<Language, AtlasWords>;

/** The same as constants for Vite, a word each: a page carries those that it uses, in its own language. */
export const atlasConstants = Object.fromEntries(
	languages.flatMap((language) =>
		Object.entries(atlasWords[language]).map(([key, word]) => [
			`__ATLAS__.${language}.${key}`,
			JSON.stringify(word)
		])
	)
);

/** Where the records lie and the data goes. */
const PROJECT = {
	records: fileURLToPath(new URL('records', import.meta.url)),
	target: fileURLToPath(new URL('../static', import.meta.url))
};
/** What happens to a record, as its watcher calls it. */
const EVENTS = new Set(['add', 'change', 'unlink', 'unlinkDir']);

/** Changes within so short a time are one; ms. */
const GATHER_MS = 100;

/** The part of Vite's plugin interface that is used here; geo knows nothing else of the app. */
type DevServer = {
	watcher: {
		add(path: string): void;
		on(event: 'all', listener: (event: string, path: string) => void): void;
	};
	/** loads a module of the project, by its path from the root */
	ssrLoadModule(path: string): Promise<Record<string, unknown>>;
	ws: { send(message: { type: 'full-reload' }): void };
	config: { logger: { error(message: string): void } };
};

/** While developing, builds the data anew when a record is added, changed or removed, and reloads the page; faults are told by line. */
export function atlasData(version: string, { records, target } = PROJECT) {
	return {
		name: 'atlas-data',
		apply: 'serve' as const,
		configureServer(server: DevServer): void {
			const { watcher, ws, config } = server;
			watcher.add(records);
			let timer: ReturnType<typeof setTimeout> | undefined;
			const rebuild = async (): Promise<void> => {
				// only now, since every build reads this file and few need the records
				const { writeData } = (await server.ssrLoadModule('/geo/pipeline.ts')) as {
					writeData: typeof WriteData;
				};
				const { problems, isWritten } = writeData(records, target, version, hostFrom(process.env));
				if (isWritten) ws.send({ type: 'full-reload' });
				else for (const problem of problems) config.logger.error(formatProblem(problem));
			};
			watcher.on('all', (event, path) => {
				if (!EVENTS.has(event) || !path.startsWith(records)) return;
				// an editor, or a branch that is taken out, writes many files at once
				clearTimeout(timer);
				timer = setTimeout(() => {
					rebuild().catch((error: unknown) => config.logger.error(String(error)));
				}, GATHER_MS);
			});
		}
	};
}
