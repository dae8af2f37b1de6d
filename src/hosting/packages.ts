import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A package with code in the built site. */
export type Package = { name: string; version: string; licence: string; home: string; text: string };

const PART = /node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/g;
const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
/** What the tools themselves put into a bundle goes by names that no file has. */
const TOOLS = /^\0?(rolldown|vite)\//;

/** What a tool is itself made of stays with the tool: only its own words reach the bundle. */
const OF_THE_TOOL = /^# Licenses of bundled dependencies$.*/ms;

/**
 * Folders of the packages that a bundled module holds code of: its own, and those that were bundled into it before it
 * was published, as its source map tells.
 * @param id of the module: a path, or a name of the bundler's own
 */
export function packageFolders(id: string, root: string): string[] {
	const tool = TOOLS.exec(id)?.[1];
	if (tool) return [join(root, 'node_modules', tool)];
	const file = id.replace(/^\0/, '').replace(/\?.*$/, '');
	const own = lastPackage(file);
	if (!own) return [];
	const inner = sourcesOf(file).flatMap((source) => {
		const name = lastPackage(source)?.name;
		return name && name !== own.name ? [findPackage(own.folder, name, root)] : [];
	});
	return [own.folder, ...inner];
}

function lastPackage(path: string): { name: string; folder: string } | null {
	const last = [...path.matchAll(PART)].at(-1);
	if (!last?.[1]) return null;
	return { name: last[1], folder: path.slice(0, last.index + last[0].length) };
}

function sourcesOf(file: string): string[] {
	const map = `${file}.map`;
	return existsSync(map) ? (JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] }).sources : [];
}

/**
 * Where a package that another one holds code of is installed.
 * @throws where it is not, since its licence would be left out
 */
function findPackage(from: string, name: string, root: string): string {
	for (let folder = from; ; folder = dirname(folder)) {
		const found = join(folder, 'node_modules', name);
		if (existsSync(join(found, 'package.json'))) return found;
		if (folder === resolve(root) || folder === dirname(folder))
			throw new Error(`${from}: found code of ${name}, which is not installed; wanted its licence`);
	}
}

/**
 * Reads what has to be said of a package.
 * @throws where there is no licence text
 */
export function readPackage(folder: string): Package {
	const { name, version, license, homepage } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8')
	) as { name: string; version: string; license?: string; homepage?: string };
	const text = licenceText(folder) || keptText(name);
	if (!text || !license)
		throw new Error(`${name}: found no ${license ? 'licence text' : 'licence'} in ${folder}, wanted one`);
	return { name, version, licence: license, home: homepage ?? '', text };
}

/** The text of a package that is published without it, kept here as its repository has it: its licences, and nothing else of that file. */
function keptText(name: string): string {
	const file = new URL(`licences/${name.replace('/', '-')}.txt`, import.meta.url);
	return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

function licenceText(folder: string): string {
	const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
	if (file) return readFileSync(join(folder, file), 'utf8').replace(OF_THE_TOOL, '').trim();
	// the whole text stands in some readme
	const readme = readdirSync(folder).find((entry) => /^readme\.md$/i.test(entry));
	const part =
		readme &&
		/^#+ licen[cs]e.*?\n(.*?)(?=^#|$(?![^]))/ims.exec(readFileSync(join(folder, readme), 'utf8'))?.[1];
	return part && /copyright/i.test(part) ? part.trim() : '';
}
