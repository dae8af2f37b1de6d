import type { Engine } from './engine';
import { openFirefox } from './firefox';
import { Reader } from './reader';
import { openWebKit } from './webkit';

export const ENGINES = ['firefox', 'webkit'] as const;

/** How each engine is opened; the long run puts their paths into the environment. */
const OPEN: Record<(typeof ENGINES)[number], () => Promise<Engine>> = {
	firefox: () => openFirefox(pathIn('FIREFOX_PATH')),
	webkit: () => openWebKit(pathIn('WEBKIT_DRIVER_PATH'), pathIn('WEBKIT_BROWSER_PATH'))
};

/** Opens an engine, reads the site with it, and closes it whatever happens. */
export async function withReader(
	name: (typeof ENGINES)[number],
	site: string | undefined,
	read: (reader: Reader, engine: Engine) => Promise<void>
): Promise<void> {
	if (!site) throw new Error('found no address of the site, wanted the base address of the tests');
	const engine = await OPEN[name]();
	try {
		await read(new Reader(engine, site), engine);
	} finally {
		await engine.close();
	}
}

function pathIn(variable: string): string {
	const path = process.env[variable];
	if (!path) throw new Error(`${variable}: found nothing, wanted a path; npm run soak sets it`);
	return path;
}
