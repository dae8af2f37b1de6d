import type { Plugin } from 'vite';
import { materialSections } from './materials';
import { packageFolders, readPackage } from './packages';

export const NOTICES_FILE = 'third-party-notices.txt';
const RULE = '-'.repeat(80);

/**
 * Writes the notices of everybody whose work is in the built site: of every package with a byte in a script, worker or
 * style sheet, told by the bundler, and of fonts, pictograms and data.
 * @returns the plugin of the site, and the one that looks into its workers
 */
export function thirdPartyNotices(root: string, atlas: string): { site: Plugin; worker: () => Plugin } {
	const modules = new Set<string>();
	const collect: NonNullable<Plugin['renderChunk']> = (_code, { modules: rendered }) => {
		for (const [id, { renderedLength }] of Object.entries(rendered))
			// a style sheet leaves no script behind
			if (renderedLength > 0 || /\.css$/.test(id)) modules.add(id);
		return null;
	};
	return {
		worker: () => ({ name: 'third-party-notices:worker', renderChunk: collect }),
		site: {
			name: 'third-party-notices',
			apply: 'build',
			applyToEnvironment: ({ name }) => name === 'client',
			renderChunk: collect,
			generateBundle() {
				this.emitFile({
					type: 'asset',
					fileName: NOTICES_FILE,
					source: noticesText([...modules], root, atlas)
				});
			}
		}
	};
}

/** The notices for modules of the bundler, packages by name. */
function noticesText(modules: readonly string[], root: string, atlas: string): string {
	const folders = new Set(modules.flatMap((id) => packageFolders(id, root)));
	const packages = new Map(
		[...folders].map(readPackage).map((entry) => [`${entry.name} ${entry.version}`, entry] as const)
	);
	const named = [...packages].sort(([one], [other]) => (one < other ? -1 : 1));
	const sections = [
		...named.map(([title, { licence, home, text }]) => section(title, licence, text, home)),
		...materialSections(root).map(({ name, licence, text }) => section(name, licence, text))
	];
	return [`${atlas} holds work of others, each under its own licence:`, ...sections, ''].join('\n\n');
}

function section(title: string, licence: string, text: string, home = ''): string {
	return [
		RULE,
		[title, `Licence: ${licence}`, home].filter(Boolean).join('\n'),
		text.replaceAll('\r\n', '\n')
	].join('\n\n');
}
