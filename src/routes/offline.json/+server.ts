import { json } from '@sveltejs/kit';
import { offlineFile } from '$lib/server/offline-file';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the service worker makes pages of, beside the records. */
export const GET: RequestHandler = () => json(offlineFile());
