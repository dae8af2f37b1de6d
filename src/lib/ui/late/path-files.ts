import { asset } from '$app/paths';
import { trackFile } from '../../../../geo/shared/addresses';
import type { PathView } from '../../plan/view';
import { fetched } from '../../files/fetched';
import { saveFile } from '../../files/save-file';
import { pathCsv, pathGpx, routesOf } from '../../files/path-as';

const TYPES = { GPX: 'application/gpx+xml', CSV: 'text/csv' } as const;
type Form = keyof typeof TYPES;

/** Hands a planned path to the reader as a file. @throws as `fetched` does */
export async function savePath(
	form: Form,
	view: PathView,
	{ n, address }: { n: number; address: string }
): Promise<void> {
	const { steps } = view.path;
	const name = `${steps[0]?.from ?? ''}_${steps.at(-1)?.to ?? ''}_${n}.${form.toLowerCase()}`;
	saveFile(name, form === 'CSV' ? pathCsv(view) : await gpxOf(view, address), TYPES[form]);
}

/** The tracks come out of the published files of the routes that run on the legs. */
async function gpxOf(view: PathView, address: string): Promise<string> {
	const files = routesOf(view).map(async (route) => {
		const text = await (await fetched(asset(`/data/${trackFile(route)}`))).text();
		return [route, text] as const;
	});
	return pathGpx(view, new Map(await Promise.all(files)), address);
}
