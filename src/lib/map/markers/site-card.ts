import type { Names, SiteFacts } from './site-store';
import { siteLink, type LinkOptions } from './site-link';
import { textLine } from './overlay';

export type CardOptions = Pick<LinkOptions, 'hrefOf' | 'onHover'> & {
	/** what the list is of, as a link at its head */
	head: Names & { url: string };
	/** how many sites there are, and the same with the name for screen readers */
	count: string;
	label: string;
	closeLabel: string;
	/** the button that zooms until the sites stand apart; null where no zoom parts them */
	zoom: { label: string; act: () => void } | null;
	current: string | null;
	close: () => void;
};

/** A small card with the sites of one badge as links. */
export function siteCard(sites: readonly SiteFacts[], options: CardOptions): HTMLElement {
	const { head, count, label, closeLabel, zoom, current, close, hrefOf, onHover } = options;
	const card = document.createElement('div');
	card.className = 'map-card';
	card.setAttribute('role', 'dialog');
	card.setAttribute('aria-label', label);
	const title = document.createElement('a');
	title.className = 'card-title';
	title.href = hrefOf(head.url);
	title.textContent = head.name;
	const header = document.createElement('div');
	header.className = 'card-head';
	const titles = document.createElement('p');
	const other = document.createElement('span');
	other.className = 'card-other';
	other.append(textLine('', head.other), ` · ${count}`);
	titles.append(title, ' ', other);
	header.append(titles, button('card-close', '×', close, closeLabel));
	const list = document.createElement('ul');
	for (const site of sites) {
		const item = document.createElement('li');
		const isCurrent = site.id === current;
		item.append(
			siteLink(site, {
				hrefOf,
				onHover,
				accuracyRing: site.accuracyRing,
				isCurrent,
				isSelected: isCurrent,
				hasFacts: true
			})
		);
		list.append(item);
	}
	card.append(header, list);
	if (zoom) card.append(button('card-zoom', zoom.label, zoom.act));
	return card;
}

function button(className: string, text: string, act: () => void, label?: string): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.className = className;
	element.textContent = text;
	if (label) element.setAttribute('aria-label', label);
	element.addEventListener('click', act);
	return element;
}
