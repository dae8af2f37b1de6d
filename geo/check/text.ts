import { shown } from '../problem';
import { textsOf } from './texts';
import type { Finding, Rule } from './rule';

const LONGEST = 600;

/** What must not stand in a text, with what to call it. A trailing space never comes this far: the schema cuts it. */
const FAULTS: [RegExp, string][] = [
	[/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u, 'a control character or line break'],
	[/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/, 'an invisible or replacement character'],
	[/[\u00a0\u2000-\u200a\u202f\u3000]/, 'a space of another width'],
	[/ {2}/, 'two spaces'],
	[/<\/?[a-z!]/i, 'markup'],
	[/&(#\d+|[a-z]+);/i, 'an HTML entity']
];

/** What most texts are, so that the rest of the rule looks only at few. */
const PLAIN = /^(?:[!-%'-;=-~]| (?! ))*$/;

/** Texts are plain, composed (NFC) and short enough to be read in a panel. */
export const text: Rule = {
	id: 'text',
	*check({ records }): Generator<Finding> {
		for (const { record, path, key, text } of textsOf(records)) {
			if (PLAIN.test(text) && text.length <= LONGEST) continue;
			const fault = FAULTS.find(([pattern]) => pattern.test(text));
			if (fault) yield { record, path, message: `found ${fault[1]} in ${shown(text)}, wanted plain text` };
			if (text !== text.normalize('NFC')) {
				yield { record, path, message: `found ${shown(text)}, wanted it in composed form (NFC)` };
			}
			if (text.length > LONGEST && key !== 'url') {
				yield { record, path, message: `found ${text.length} characters, wanted at most ${LONGEST}` };
			}
		}
	}
};
