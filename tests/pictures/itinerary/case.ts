import { siteCase } from '../support/site-case';

siteCase('the itinerary of a leg that is followed', {
	address: 'routes/ilstc-central/2/',
	hasMap: false,
	clip: { x: 0, y: 160, width: 400, height: 440 }
});
