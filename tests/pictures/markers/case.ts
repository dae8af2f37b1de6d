import { siteCase } from '../support/site-case';

siteCase('markers among all routes: a cluster, a parent with its count, nodes, names', {
	address: '#4.5/23.5/109',
	hasMap: true,
	clip: { x: 476, y: 60, width: 400, height: 330 }
});
