/** Where the site will be served: `origin` like `https://example.org`, empty where it is not known; `base` its path. */
export type Host = { origin: string; base: string };
export const NO_HOST: Host = { origin: '', base: '' };

/** The host that the build was told in the environment, as the pages read it too. */
export function hostFrom({ ORIGIN, BASE_PATH }: Partial<Record<string, string>>): Host {
	return { origin: (ORIGIN ?? '').replace(/\/+$/, ''), base: BASE_PATH ?? '' };
}

/** The whole address of a page; null where nobody knows under which origin it will be served. */
export function linkOf({ origin, base }: Host, url: string): string | null {
	return origin === '' ? null : `${origin}${base}${url}`;
}

/** The address of a page for a reader of a table: whole where that can be, else from the root of the site. */
export function addressOf({ origin, base }: Host, url: string): string {
	return `${origin}${base}${url}`;
}
