import type { Head } from './marker';
import { distance } from './world-pixels';

/** A part this near to its whole, in pixels, is shown by the badge of the whole. */
const REACH_PX = 40;

/** Puts each site under the highest of its wholes that is near; what is far from all of them stands for itself. */
export function gatherParts(sites: readonly Head[], isDeepest: boolean): Head[] {
	const byId = new Map(sites.map((site) => [site.id, site]));
	const heads = new Map<string, Head>();
	// a whole is settled before its parts, for a whole that went under another takes no parts
	const chains = sites.map((site) => ({ site, wholes: wholesOf(site, byId) }));
	chains.sort((a, b) => a.wholes.length - b.wholes.length);
	for (const { site, wholes } of chains) {
		const whole = wholes.map(({ id }) => heads.get(id)).find((head) => head && isNear(site, head, isDeepest));
		if (whole) whole.sites.push(site.id);
		else heads.set(site.id, { ...site });
	}
	return [...heads.values()].map(({ sites: [own = '', ...parts], ...head }) => ({
		...head,
		sites: [own, ...parts.sort()]
	}));
}

/** The wholes of a site that have a place, the highest first. */
function wholesOf(site: Head, byId: ReadonlyMap<string, Head>): Head[] {
	const wholes: Head[] = [];
	for (let { within } = site; within !== null;) {
		const whole = byId.get(within);
		if (!whole || whole === site || wholes.includes(whole)) break;
		wholes.unshift(whole);
		within = whole.within;
	}
	return wholes;
}

function isNear(part: Head, whole: Head, isDeepest: boolean): boolean {
	return distance(part.point, whole.point) < (isDeepest ? 1e-6 : REACH_PX);
}
