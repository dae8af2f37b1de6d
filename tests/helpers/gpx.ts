/** GPX 1.1 is a schema of sequences: the order of the elements inside each one. */
const ORDER: Record<string, string> = {
	gpx: 'metadata wpt rte trk extensions',
	metadata: 'name desc author copyright link time keywords bounds extensions',
	author: 'name email link',
	copyright: 'year license',
	link: 'text type',
	wpt: 'ele time magvar geoidheight name cmt desc src link sym type',
	trk: 'name cmt desc src link number type extensions trkseg',
	trkseg: 'trkpt'
};

/** Elements of a GPX that stand where the schema has no place for them, or that are not closed. */
export function gpxFaults(gpx: string): string[] {
	const faults: string[] = [];
	const open: { name: string; at: number }[] = [];
	for (const [, end, name = '', empty] of gpx.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
		if (end === '/') {
			const last = open.pop()?.name ?? '';
			if (last !== name) faults.push(`</${name}> ends ${last}`);
			continue;
		}
		const parent = open.at(-1);
		const at = parent ? (ORDER[parent.name]?.split(' ') ?? []).indexOf(name) : 0;
		if (at < (parent?.at ?? 0)) faults.push(`${name} in ${parent?.name ?? ''}`);
		if (parent) parent.at = at;
		if (empty === '') open.push({ name, at: 0 });
	}
	return [...faults, ...open.map(({ name }) => `${name} is not closed`)];
}
