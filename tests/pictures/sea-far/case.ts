import { siteCase } from '../support/site-case';

siteCase('a sea lane that bends, beside others, from far', {
	address: 'routes/ilstc-central/#4.5/10.5/109',
	hasMap: true,
	clip: { x: 516, y: 140, width: 320, height: 320 }
});
