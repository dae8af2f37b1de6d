import { textFaults, textsOf } from '../helpers/texts';
import type { Finding, Rule } from '../helpers/rule';

/** Texts are plain, composed (NFC), no formulas, and short enough to be read in a panel. */
export const text: Rule = {
	id: 'text',
	*check({ records }): Generator<Finding> {
		for (const { record, path, key, text } of textsOf(records)) {
			for (const message of textFaults(text, key)) yield { record, path, message };
		}
	}
};
