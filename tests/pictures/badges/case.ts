import { list } from '../../driver/site';
import { svgCase } from '../support/svg-case';

svgCase('the badges of the list of sites', {
	pages: [''],
	of: list.badges.css(),
	planted: {
		change: 'a sector in the colour of another',
		plant(image) {
			if (image.matches(list.researchBadge.css())) image.setAttribute('color', '#614878');
		}
	}
});
