// @ts-check
import ts from 'typescript-eslint';
import { defineConfig } from 'eslint/config';
import whole from './eslint.config.mjs';

/** What can be said of a file without the types of the others: in a fifth of the time. */
export default defineConfig(whole, ts.configs.disableTypeChecked, {
	linterOptions: { reportUnusedDisableDirectives: 'off' },
	languageOptions: { parserOptions: { projectService: false } }
});
