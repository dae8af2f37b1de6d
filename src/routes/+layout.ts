import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** Words of the interface: a page loads those of its own language only. */
export const load: LayoutLoad = async ({ params }) => {
	const words =
		params.lang === 'zh' ? (await import('$lib/words/zh')).zh : (await import('$lib/words/en')).en;
	return { words };
};
