/** Browsers tell it to pages and workers, but not all of them do, and no standard says how. */
type Line = { connection?: { saveData?: boolean; effectiveType?: string } };

/** Whether the reader spares data or has a slow line: then nothing is fetched that was not asked for. */
export function isSparing(navigator: object): boolean {
	const { connection } = navigator as Line;
	return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '');
}
