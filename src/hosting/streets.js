// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STREETS_FILE } from '../../geo/shared/streets-file.js';

/**
 * Where the map has streets from.
 * @typedef {object} Streets
 * @property {string} url whole where another host has them, else below the path of the site
 * @property {string | null} host that is asked for them, as a policy names it; null where the site carries them itself
 */

const STATIC = fileURLToPath(new URL('../../static', import.meta.url));

/**
 * The archive that `STREETS_URL` names, or the one that `npm run streets` has put in place; null where there is neither.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [statics] folder of the static files
 * @returns {Streets | null}
 * @throws where the variable is no address of http or https
 */
export function streetsOf({ STREETS_URL = '' }, statics = STATIC) {
	if (STREETS_URL === '')
		return existsSync(join(statics, STREETS_FILE)) ? { url: `/${STREETS_FILE}`, host: null } : null;
	const wanted = 'an address like https://example.org/streets.pmtiles';
	if (!URL.canParse(STREETS_URL)) throw new Error(`STREETS_URL: found "${STREETS_URL}", wanted ${wanted}`);
	const { protocol, username, password, href, origin } = new URL(STREETS_URL);
	if (!/^https?:$/.test(protocol) || username + password !== '')
		throw new Error(`STREETS_URL: found "${STREETS_URL}", wanted ${wanted}`);
	return { url: href, host: origin };
}
