import { asset } from '$app/paths';
import { inLanguage, type InEach, type Language } from '../address/language';
import { csvRows, type CsvRows } from './csv-rows';
import { fetched, fetchJson } from './fetched';

/**
 * Fetches a file of the data package.
 * @param name below `/data/`
 * @throws as `fetched` does
 */
export function dataFile<T>(name: string): Promise<T> {
	return fetchJson<T>(asset(`/data/${name}`));
}

/**
 * Fetches a file of the data package as it is written.
 * @param name below `/data/`
 * @throws as `fetched` does
 */
export async function dataText(name: string): Promise<string> {
	return (await fetched(asset(`/data/${name}`))).text();
}

/**
 * Fetches a table of the data package.
 * @param name below `/data/`
 * @throws as `fetched` does
 */
export async function dataTable(name: string): Promise<CsvRows> {
	return csvRows(await dataText(name));
}

/** Fetches what sources are called, by their ids. @throws as `fetched` does */
export async function sourceTitles(language: Language): Promise<Map<string, string>> {
	const { items } = await dataFile<{ items: ({ id: string } & InEach<'title'>)[] }>('sources.json');
	return new Map(items.map((source) => [source.id, inLanguage<'title'>(source, 'title', language) ?? '']));
}
