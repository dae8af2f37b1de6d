import { BADGE } from '../../symbols/badge';
import type { FanLayout } from './fan-layout';
import type { SiteFacts } from './site-book';
import { siteLink, type LinkOptions } from './site-link';

const SVG = 'http://www.w3.org/2000/svg';

export type FanOptions = Pick<LinkOptions, 'hrefOf' | 'onAttend'> & {
	label: string;
	/** the site of the page, which the fan marks */
	current: string | null;
};

/** A whole with its parts round it as links, with a leader to each; its origin is the centre of the whole. */
export function fanElement(
	[whole, ...parts]: [SiteFacts, ...SiteFacts[]],
	layout: FanLayout,
	{ hrefOf, onAttend, label, current }: FanOptions
): HTMLElement {
	const fan = document.createElement('div');
	fan.className = layout.hasNames ? 'map-fan' : 'map-fan without-names';
	fan.setAttribute('role', 'group');
	fan.setAttribute('aria-label', label);
	fan.style.setProperty('--name-width', `${layout.nameWidth}px`);
	fan.append(leaders(layout));
	const linkTo = (site: SiteFacts, diameter: number): HTMLAnchorElement =>
		siteLink(site, {
			hrefOf,
			onAttend,
			diameter,
			collar: site.collar,
			isSelected: site.id === current,
			isCurrent: site.id === current,
			hasFacts: false
		});
	const centre = linkTo(whole, BADGE.selected);
	centre.className = 'fan-link fan-whole';
	fan.append(centre);
	for (const [index, place] of layout.places.entries()) {
		const part = parts[index];
		if (!part) continue;
		const link = linkTo(part, BADGE.site);
		link.className = `fan-link fan-${place.side}`;
		link.style.left = `${place.x.toFixed(1)}px`;
		link.style.top = `${place.y.toFixed(1)}px`;
		fan.append(link);
	}
	return fan;
}

/** One circle through the parts and one line to each, in a drawing of its own below the links. */
function leaders({ radius, places }: FanLayout): SVGSVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'fan-leaders');
	svg.setAttribute('width', '1');
	svg.setAttribute('height', '1');
	svg.setAttribute('aria-hidden', 'true');
	const circle = document.createElementNS(SVG, 'circle');
	circle.setAttribute('r', String(radius));
	svg.append(circle);
	for (const { x, y } of places) {
		const line = document.createElementNS(SVG, 'line');
		line.setAttribute('x2', x.toFixed(1));
		line.setAttribute('y2', y.toFixed(1));
		svg.append(line);
	}
	return svg;
}
