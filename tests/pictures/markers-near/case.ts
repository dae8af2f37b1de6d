import { siteCase } from '../support/site-case';

siteCase('markers of a city near by, with the rings of their places', {
	address: '#10/29.6/106.58',
	hasMap: true,
	clip: { x: 516, y: 140, width: 320, height: 320 }
});
