// @ts-check
import { posix } from 'node:path';

/**
 * @typedef {object} Direction
 * @property {RegExp} from files of the project
 * @property {RegExp} never what these may not import: a path in the project, or a package
 * @property {RegExp} [except]
 * @property {RegExp} [typesOnly] what may be imported for its types
 * @property {string} because
 */
/** @typedef {Parameters<NonNullable<import('eslint').Rule.NodeListener['ImportExpression']>>[0]['source']} Source */

/** What both halves may run. */
const LEAF = /^geo\/(shared\/|about$|about\.ts$)/;

/** The rooms of lib that run without a browser. */
const PURE = 'lib/(pages|records|route|plan|compare|cluster|symbols|search|address|words|shown)/';

/** The two halves and the one direction between them. @type {Direction[]} */
const DIRECTIONS = [
	{
		from: LEAF,
		never: /^(src|geo\/(?!shared\/))/,
		because: 'geo/shared and the text about the atlas are leaves for both halves'
	},
	{ from: /^geo\//, never: /^src\//, because: 'the records know nothing of the app' },
	{
		from: new RegExp(`^src/${PURE}`),
		never: new RegExp(`^(geo\\b|src/(?!${PURE})|maplibre-gl|\\$|svelte)`),
		except: LEAF,
		typesOnly: /^geo\b/,
		because: 'these rooms of lib are pure TypeScript, with types from geo'
	},
	{
		from: /^src\/lib\/map\//,
		never: /^(geo\b|src\/(lib\/ui|routes)\/|\$(app|env)\/)/,
		except: LEAF,
		typesOnly: /^geo\b/,
		because: 'the map knows nothing of the pages around it'
	},
	{
		from: /^src\/lib\/ui\//,
		never: /^(geo\b|src\/(lib\/map|routes)\/|maplibre-gl|\$(app|env)\/)/,
		except: new RegExp(`^\\$app/(paths|state)$|${LEAF.source}`),
		typesOnly: /^geo\b/,
		because: 'components know the pure rooms of lib, svelte, $app/paths and $app/state'
	},
	{ from: /^src\/routes\//, never: /^maplibre-gl/, because: 'pages reach the map through lib/map' },
	{
		from: /^src\/routes\/(?!.*\.server\.ts$)/,
		never: /^geo\b/,
		except: LEAF,
		typesOnly: /^geo\b/,
		because: 'only *.server.ts pages read the records'
	},
	{
		from: /^(src|geo)\/(?!.*\.test\.ts$)/,
		never: /^tests\//,
		because: 'tests know the code, not the reverse'
	}
];

/**
 * Where an import leads: a path in the project, or the name of a package.
 * @param {string} file path in the project
 * @param {string} specifier
 * @returns {string}
 */
export function target(file, specifier) {
	if (specifier.startsWith('$lib/')) return posix.join('src/lib', specifier.slice(5));
	return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
}

/**
 * @param {string} file path in the project
 * @param {string} specifier
 * @param {boolean} isTypeOnly
 * @returns {string | undefined} why it may not be imported
 */
export function forbiddenBecause(file, specifier, isTypeOnly) {
	const to = target(file, specifier);
	return DIRECTIONS.find(
		({ from, never, except, typesOnly }) =>
			from.test(file) && never.test(to) && !except?.test(to) && !(isTypeOnly && typesOnly?.test(to))
	)?.because;
}

/**
 * The table above as a lint rule. ESLint's own `no-restricted-imports` sees neither `import()` nor where a
 * relative path leads.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirection = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { wrong: '"{{specifier}}" may not be imported here: {{because}}.' }
	},
	create(context) {
		const file = posix.relative(context.cwd.replaceAll('\\', '/'), context.filename.replaceAll('\\', '/'));
		/**
		 * @param {Source | null | undefined} source
		 * @param {boolean} isTypeOnly
		 */
		const look = (source, isTypeOnly) => {
			if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
			const because = forbiddenBecause(file, source.value, isTypeOnly);
			if (!because) return;
			context.report({ node: source, messageId: 'wrong', data: { specifier: source.value, because } });
		};
		return {
			ImportDeclaration: (node) => look(node.source, 'importKind' in node && node.importKind === 'type'),
			ExportNamedDeclaration: (node) => look(node.source, 'exportKind' in node && node.exportKind === 'type'),
			ExportAllDeclaration: (node) => look(node.source, 'exportKind' in node && node.exportKind === 'type'),
			ImportExpression: (node) => look(node.source, false)
		};
	}
};
