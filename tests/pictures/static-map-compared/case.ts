import { svgCase } from '../support/svg-case';

svgCase('the drawing of two routes that are compared', {
	pages: ['compare/'],
	of: '.drawing > svg',
	frame: { left: 0, top: 100, right: 320, bottom: 460 }
});
