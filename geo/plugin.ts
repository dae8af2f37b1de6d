import { fileURLToPath } from 'node:url';
import { hostFrom } from './host';
import { formatProblem } from './problem';
import { publish } from './publish';

const records = fileURLToPath(new URL('records', import.meta.url));
const target = fileURLToPath(new URL('../static', import.meta.url));

/** The part of Vite's plugin interface that is used here; geo knows nothing else of the app. */
type DevServer = {
	watcher: {
		add(path: string): void;
		on(event: 'all', listener: (event: string, path: string) => void): void;
	};
	ws: { send(message: { type: 'full-reload' }): void };
	config: { logger: { error(message: string): void } };
};

/** While developing, builds the data anew when a record changes and reloads the page; faults are told by line. */
export function atlasData(version: string) {
	return {
		name: 'atlas-data',
		apply: 'serve' as const,
		configureServer({ watcher, ws, config }: DevServer): void {
			watcher.add(records);
			watcher.on('all', (event, path) => {
				if (event !== 'change' || !path.startsWith(records)) return;
				const { problems, isWritten } = publish(records, target, version, hostFrom(process.env));
				if (isWritten) ws.send({ type: 'full-reload' });
				else for (const problem of problems) config.logger.error(formatProblem(problem));
			});
		}
	};
}
