import { resolve } from '$app/paths';

/** The base path of the deployment without a trailing slash; empty at the root of a host. */
export const base: string = resolve('/').replace(/\/$/, '');
