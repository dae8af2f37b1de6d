import { part } from './part';

/** The plate that is printed of a page. */
export const plate = {
	/** The page is ready for paper. */
	ready: part('html[data-plate]'),
	/** What a plate adds to its page. */
	parts: part('.plate-head, .plate-foot, .plate-index, .plate-scale, .plate-number'),
	numbers: part('.plate-number'),
	index: part('.plate-index li')
};
