import { legend } from '../../driver/map';
import { siteCase } from '../support/site-case';

siteCase('the legend beside a leg that is followed', {
	address: 'routes/ilstc-central/2/',
	hasMap: false,
	clip: { x: 408, y: 62, width: 308, height: 190 },
	open: (page) => legend.button(page).press('Enter'),
	planted: {
		change: 'the colour of what is to come a little paler',
		plant: (page) =>
			page.evaluate(() => document.documentElement.style.setProperty('--route-ahead', '#c06a5e'))
	}
});
