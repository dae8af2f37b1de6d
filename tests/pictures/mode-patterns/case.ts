import { itinerary } from '../../driver/route';
import { svgCase } from '../support/svg-case';

svgCase('the patterns of the modes, of a first and of a second route', {
	pages: ['compare/'],
	of: itinerary.modePatterns.css()
});
