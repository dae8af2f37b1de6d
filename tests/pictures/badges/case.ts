import { svgCase } from '../support/svg-case';

svgCase('the badges of the list of sites', {
	pages: [''],
	of: 'svg.badge',
	planted: {
		change: 'a sector in the colour of another',
		plant(image) {
			if (image.matches('.badge-research')) image.setAttribute('color', '#614878');
		}
	}
});
