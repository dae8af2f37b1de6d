import { siteCase } from '../support/site-case';

siteCase('a route among the others from far', {
	address: 'routes/ilstc-central/#4.5/23.5/108',
	hasMap: true,
	clip: { x: 516, y: 60, width: 320, height: 360 }
});
