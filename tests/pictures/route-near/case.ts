import { siteCase } from '../support/site-case';

siteCase('a route among the others near by', {
	address: 'routes/ilstc-central/#8/22.6/108.5',
	hasMap: true,
	clip: { x: 516, y: 140, width: 320, height: 320 },
	planted: {
		change: 'dashes a quarter longer',
		plant: (page) =>
			page.evaluate(() => {
				const map = window.landsea?.map;
				for (const { id, type } of map?.getStyle().layers ?? []) {
					const dashes: unknown = type === 'line' && map?.getPaintProperty(id, 'line-dasharray');
					if (!Array.isArray(dashes)) continue;
					const longer = dashes.map((dash) => 1.25 * Number(dash));
					map?.setPaintProperty(id, 'line-dasharray', longer);
				}
			})
	}
});
