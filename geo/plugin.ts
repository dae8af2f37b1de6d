import { fileURLToPath } from 'node:url';
import { hostFrom } from './shared/host';
import { formatProblem } from './read/problem';
import type { publish as Publish } from './pipeline';

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
				const { publish } = (await server.ssrLoadModule('/geo/pipeline.ts')) as { publish: typeof Publish };
				const { problems, isWritten } = publish(records, target, version, hostFrom(process.env));
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
