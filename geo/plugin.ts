import { fileURLToPath } from 'node:url';
import { hostFrom } from './shared/host';
import { formatProblem } from './read/problem';
import type { publish as Publish } from './pipeline';

const records = fileURLToPath(new URL('records', import.meta.url));
const target = fileURLToPath(new URL('../static', import.meta.url));

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

/** While developing, builds the data anew when a record changes and reloads the page; faults are told by line. */
export function atlasData(version: string) {
	return {
		name: 'atlas-data',
		apply: 'serve' as const,
		configureServer(server: DevServer): void {
			const { watcher, ws, config } = server;
			watcher.add(records);
			const rebuild = async (): Promise<void> => {
				// only now, since every build reads this file and few need the records
				const { publish } = (await server.ssrLoadModule('/geo/publish.ts')) as { publish: typeof Publish };
				const { problems, isWritten } = publish(records, target, version, hostFrom(process.env));
				if (isWritten) ws.send({ type: 'full-reload' });
				else for (const problem of problems) config.logger.error(formatProblem(problem));
			};
			watcher.on('all', (event, path) => {
				if (event !== 'change' || !path.startsWith(records)) return;
				rebuild().catch((error: unknown) => config.logger.error(String(error)));
			});
		}
	};
}
