import { drawing } from '../../driver/map';
import { svgCase } from '../support/svg-case';

svgCase('the drawing of two routes that are compared', {
	pages: ['compare/'],
	of: drawing.image.css(),
	frame: { left: 0, top: 100, right: 320, bottom: 460 }
});
