import * as v from 'valibot';
import { code } from './codes';
import { text } from './schema-fields';

/** Names in both languages; `name_zh_status` says how the Chinese name is known. */
export const named = {
	name: text,
	name_zh: text,
	name_zh_status: code('name_status'),
	aliases: v.optional(v.array(text), []),
	aliases_zh: v.optional(v.array(text), [])
};
