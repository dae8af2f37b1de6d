import { siteCase } from '../support/site-case';

siteCase('sea lanes side by side through a port, straight near by', {
	address: 'routes/ilstc-central/#9/1.25/103.9',
	hasMap: true,
	clip: { x: 516, y: 140, width: 320, height: 320 }
});
