import { legend } from '../../driver/map';
import { svgCase } from '../support/svg-case';

svgCase('the lines and signs of the legend, in every tone', {
	pages: ['', 'routes/ilstc-central/2/', 'compare/'],
	of: legend.swatches.css()
});
