import { siteCase } from '../support/site-case';

siteCase('two routes that are compared, of two modes', {
	address: 'compare/?a=road-east&b=rail-vietnam#6/22.6/107',
	hasMap: true,
	clip: { x: 516, y: 140, width: 320, height: 320 }
});
