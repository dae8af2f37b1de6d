import { drawing } from '../../driver/map';
import { svgCase } from '../support/svg-case';

svgCase('the drawing of a leg that is followed', {
	pages: ['routes/ilstc-central/2/'],
	of: drawing.image.css(),
	frame: { left: 60, top: 60, right: 460, bottom: 420 },
	planted: {
		change: 'ties a pixel longer',
		plant(image) {
			for (const ties of image.querySelectorAll(drawing.tiesAhead.css())) {
				const [length = 0, gap = 0] = ties.getAttribute('stroke-dasharray')?.split(' ').map(Number) ?? [];
				ties.setAttribute('stroke-dasharray', `${length + 1} ${gap - 1}`);
			}
		}
	}
});
