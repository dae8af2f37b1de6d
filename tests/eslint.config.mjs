// @ts-check
import { fileURLToPath } from 'node:url';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { defineConfig } from 'eslint/config';
import svelteConfig from '../svelte.config.js';
import { importDirection } from './helpers/import-direction.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const BROWSER_ONLY = ['window', 'document', 'location', 'navigator', 'localStorage', 'history'];

/** The path of a page; what lies under `/data/` may be a file. */
const PAGE_PATH =
	'/^\\/(sites|cities|nodes|routes|organisations|sources|tours|figures|quality|about|timeline|bilateral|plan|compare|changes|a-z|embeds)\\//';

/** Both follow the language and the version of the machine. */
const NAME_ORDER = {
	selector: 'MemberExpression[property.name=/^(localeCompare|Collator)$/]',
	message: 'Names are sorted by src/lib/records/name-order.ts, ids and dates by their code units.'
};

export default defineConfig(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'test-results/',
			'playwright-report/',
			'coverage/',
			'static/data/',
			'static/basemap/',
			'static/fonts/'
		]
	},
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, tsconfigRootDir: root, extraFileExtensions: ['.svelte'] }
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		plugins: { landsea: { rules: { 'import-direction': importDirection } } },
		rules: {
			'landsea/import-direction': 'error',
			eqeqeq: 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowArray: true }],
			'@typescript-eslint/no-confusing-void-expression': 'off',
			// objects of pure functions are taken apart freely here
			'@typescript-eslint/unbound-method': 'off',
			'@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }]
		}
	},
	{
		// it writes whole addresses, made from the one that is open
		files: ['src/lib/written-address.ts'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/prefer-const': 'error',
			'prefer-const': 'off',
			// addresses go through `address()` and `PageLink`, where this rule cannot follow
			'svelte/no-navigation-without-resolve': 'off',
			// `{' '}` keeps a space at the end of a line
			'svelte/no-useless-mustaches': 'off'
		}
	},
	{
		// loops over numbers, whose indexes are inside the array by construction
		files: ['geo/{draw,basemap,static-map}/**'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	},
	{
		// types in comments are checked by svelte-check; ESLint does not see casts in comments
		files: ['tests/**/*.mjs'],
		rules: {
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		// in a browser that is watched while it starts a script can import nothing
		files: ['tests/**/*.ts'],
		ignores: ['tests/driver/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				...[
					'CallExpression[callee.property.name="locator"] > :matches(Literal, TemplateLiteral)',
					'CallExpression[callee.property.name=/^(querySelector(All)?|closest|matches)$/] > Literal[value=/[.#]|\\[(?!(class|id|lang)\\])/]',
					'CallExpression[callee.property.name=/^(querySelector(All)?|closest|matches)$/] TemplateElement[value.raw=/[.#]|\\[/]',
					'Literal[value=/\\[(aria|data)-/]',
					'TemplateElement[value.raw=/\\[(aria|data)-/]'
				].map((selector) => ({
					selector,
					message: 'What a part of the site is found by stands in tests/driver.'
				}))
			]
		}
	},
	{ files: ['src/**'], rules: { 'no-console': 'error' } },
	{
		files: ['src/**', 'geo/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				NAME_ORDER,
				...['Literal', 'SvelteLiteral', 'TemplateElement'].map((kind) => ({
					selector: `${kind}[value${kind === 'TemplateElement' ? '.raw' : ''}=${PAGE_PATH}]`,
					message: 'Addresses of pages stand in geo/shared/addresses.ts.'
				}))
			]
		}
	},
	{
		// tests say what an address is to be
		files: ['geo/shared/addresses.ts', '{src,geo}/**/*.test.ts'],
		rules: { 'no-restricted-syntax': ['error', NAME_ORDER] }
	},
	{
		files: ['src/lib/{pages,records,route,plan,compare,cluster,symbols,address,words}/**', 'geo/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				...BROWSER_ONLY.map((name) => ({ name, message: 'This half of the code runs without a browser.' }))
			]
		}
	},
	{ files: ['static/**/*.js', 'tests/runner/node-version.mjs'], rules: { 'no-var': 'off' } },
	{
		files: ['static/**/*.js', 'src/inline/{before-paint,keep-page}.js'],
		extends: [ts.configs.disableTypeChecked]
	}
);
