import type { Network } from '../../../../geo';
import type { PlannedPath } from './path';
import { plan } from './plan';
import type { PathReference } from './reference';

/** The path that a reference names, with the number that it has: beyond the last it is the last. Null where there is none. */
export function pathNamed(
	network: Network,
	reference: PathReference
): { path: PlannedPath; reference: PathReference } | null {
	const found = plan(network, reference);
	const paths = found.kind === 'paths' ? found.paths : [];
	const n = Math.min(reference.path, paths.length);
	const path = paths[n - 1];
	return path ? { path, reference: { ...reference, path: n } } : null;
}
