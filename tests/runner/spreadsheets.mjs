// @ts-check
import { aptInstall, starts } from './browser.mjs';
import { PlainError } from './plain-error.mjs';

/** The programs that read the tables as their readers do, with the packages of Debian that bring them. */
const PROGRAMS = { soffice: 'libreoffice-calc', ssconvert: 'gnumeric' };

/**
 * Finds LibreOffice Calc and Gnumeric, or installs them.
 * @param {(line: string) => void} report
 */
export async function ensureSpreadsheets(report) {
	for (const [program, name] of Object.entries(PROGRAMS)) {
		if (await starts(program)) continue;
		if (process.getuid?.() === 0) {
			report(`Installing ${name} for the tests of the tables …`);
			await aptInstall(name);
			if (await starts(program)) continue;
		}
		throw new PlainError(
			`The tests of the tables need ${program}: install it (Debian: apt-get install ${name}) and run the command again.`
		);
	}
}
