import { expect, test } from 'vitest';
import { pictograms } from './pictograms';

test('every pictogram is one path that is drawn', () => {
	for (const path of Object.values(pictograms)) expect(path).toMatch(/^[Mm][\d\s,.a-zA-Z-]+[zZ] *$/);
});
