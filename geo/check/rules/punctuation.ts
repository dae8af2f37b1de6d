import { shown } from '../../read/problem';
import { textsOf } from '../helpers/texts';
import type { Finding, Rule } from '../helpers/rule';

/** Half-width marks beside a Han character, and full-width marks in English: both are slips of the keyboard. */
const HALF_WIDTH = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;
const FULL_WIDTH = /[，。；：？！（）、]/;

/** Each language has its own punctuation. */
export const punctuation: Rule = {
	id: 'punctuation',
	*check({ records }): Generator<Finding> {
		for (const { record, path, key, text } of textsOf(records)) {
			if (key.endsWith('_zh') && HALF_WIDTH.test(text)) {
				yield { record, path, message: `found half-width marks in ${shown(text)}, wanted ，；：？！（）` };
			}
			if (!key.endsWith('_zh') && FULL_WIDTH.test(text)) {
				yield { record, path, message: `found full-width marks in ${shown(text)}, wanted , . ; : ? ! ( )` };
			}
		}
	}
};
