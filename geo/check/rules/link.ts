import { shown } from '../../read/problem';
import type { Finding, Rule } from '../helpers/rule';

const PUBLIC_HOST = /\.[a-z][a-z\d-]*[a-z]$|^\d+\.\d+\.\d+\.\d+$/;
const PRIVATE_HOST =
	/\.(local|internal|test|invalid|localhost)$|^(0|10|127|169\.254|172\.(1[6-9]|2\d|3[01])|192\.168)\./;

/** An address of a source can be opened by anybody: http or https, a public host, no user or password. */
export const link: Rule = {
	id: 'link',
	*check({ records }): Generator<Finding> {
		for (const record of records.sources) {
			const fault = record.url === null ? null : faultOf(record.url);
			if (fault)
				yield { record, path: ['url'], message: `found ${fault}, wanted a public http or https address` };
		}
	}
};

function faultOf(text: string): string | null {
	if (!URL.canParse(text) || /\s/.test(text)) return `${shown(text)}, which is no address`;
	const url = new URL(text);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return `the scheme ${url.protocol}`;
	if (url.username || url.password) return 'a user or password in the address';
	if (!PUBLIC_HOST.test(url.hostname) || PRIVATE_HOST.test(url.hostname))
		return `the host ${shown(url.hostname)}`;
	return null;
}
