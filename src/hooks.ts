import type { Transport } from '@sveltejs/kit';
import { TableRows } from '$lib/ui/table-rows';

type Sent = Pick<TableRows, 'language' | 'measures'>;

/** How page data that is no plain value travels to the browser. */
export const transport: Transport = {
	TableRows: {
		encode: (value: unknown): Sent | false =>
			value instanceof TableRows && { language: value.language, measures: value.measures },
		decode: ({ language, measures }: Sent) => TableRows.from(document, language, measures)
	}
};
