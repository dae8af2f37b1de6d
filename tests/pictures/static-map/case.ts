import { drawing } from '../../driver/map';
import { svgCase } from '../support/svg-case';

svgCase('the drawing behind the first paint of all routes', {
	pages: [''],
	of: drawing.image.css(),
	frame: { left: 200, top: 180, right: 560, bottom: 560 }
});
