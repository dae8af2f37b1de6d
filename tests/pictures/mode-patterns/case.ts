import { svgCase } from '../support/svg-case';

svgCase('the patterns of the modes, of a first and of a second route', {
	pages: ['compare/'],
	of: '.mode-bar pattern'
});
