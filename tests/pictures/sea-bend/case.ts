import { siteCase } from '../support/site-case';

siteCase('a sea lane that bends', {
	address: 'routes/ilstc-central/#6/10.2/109.2',
	hasMap: true,
	clip: { x: 516, y: 140, width: 320, height: 320 }
});
