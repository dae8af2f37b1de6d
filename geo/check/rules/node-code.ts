import { shown } from '../../read/problem';
import type { Finding, Rule } from '../helpers/rule';

/** A UN/LOCODE begins with the country of its place; IATA and ICAO codes have three and four letters. */
export const nodeCode: Rule = {
	id: 'node-code',
	*check({ records }): Generator<Finding> {
		for (const record of records.nodes) {
			const { unlocode, iata, icao } = record.codes;
			const at = (key: string, message: string): Finding => ({
				record,
				path: ['codes', key],
				message,
				rests: ['countries']
			});
			if (unlocode !== undefined && !/^[A-Z]{2}[A-Z2-9]{3}$/.test(unlocode)) {
				yield at('unlocode', `found ${shown(unlocode)}, wanted a code like CNQZH`);
			} else if (
				unlocode !== undefined &&
				!record.countries.some((country) => unlocode.startsWith(country))
			) {
				yield at('unlocode', `found ${unlocode}, wanted a code of ${record.countries.join(' or ')}`);
			}
			if (iata !== undefined && !/^[A-Z]{3}$/.test(iata))
				yield at('iata', `found ${shown(iata)}, wanted a code like CKG`);
			if (icao !== undefined && !/^[A-Z]{4}$/.test(icao))
				yield at('icao', `found ${shown(icao)}, wanted a code like ZUCK`);
		}
	}
};
