import { checkAll } from '../../geo/check/run';
import { dataFiles } from '../../geo/export/files';
import { drawLegs } from '../../geo/draw/draw';
import { RECORDS } from '../mutations/world';

/** The real records, their drawn lines, and every published file of them by path. */
export const { records } = checkAll(RECORDS);
export const drawn = drawLegs(records);
export const files = dataFiles(records, drawn, '0.1.0');

export function text(path: string, from = files): string {
	const found = from.get(path);
	if (found === undefined) throw new Error(`no file ${path}, wanted it under /data/`);
	return found.toString();
}

export function json(path: string, from = files): unknown {
	return JSON.parse(text(path, from));
}
