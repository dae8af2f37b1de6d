import { badgeSvg, type BadgeOptions } from '../../symbols/badge-svg';
import type { SiteFacts } from './site-store';
import { textLine } from './overlay';

export type LinkOptions = BadgeOptions & {
	/** makes the address of a page from a root-relative one */
	hrefOf: (url: string) => string;
	isCurrent: boolean;
	/** adds kind and state below the names */
	hasFacts: boolean;
	/** the link is pointed at or focused, or no more */
	onHover: (url: string | null) => void;
};

/** A link to a site with its badge and both names. */
export function siteLink(site: SiteFacts, options: LinkOptions): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = options.hrefOf(site.url);
	if (options.isCurrent) link.setAttribute('aria-current', 'page');
	link.insertAdjacentHTML('afterbegin', badgeSvg(site.badge, site.pictogramHref, options));
	const names = document.createElement('span');
	names.className = 'site-names';
	names.append(textLine('site-name', site.name), ' ', textLine('site-other', site.other));
	if (options.hasFacts) names.append(' ', textLine('site-facts', `${site.kind} · ${site.status}`));
	link.append(names);
	link.addEventListener('pointerenter', () => options.onHover(site.url));
	link.addEventListener('focus', () => options.onHover(site.url));
	for (const leave of ['pointerleave', 'blur']) link.addEventListener(leave, () => options.onHover(null));
	return link;
}
