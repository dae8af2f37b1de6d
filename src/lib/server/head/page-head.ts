import { readAtlas } from '../../../../geo';
import { hostFrom } from '../../../../geo/shared/host';
import { base } from '../../files/base-path';
import type { AnyPage } from '../../pages/index';
import { listedPackage } from '../listed-package';
import { jsonLd } from './json-ld';
import { linkTags } from './link-tags';
import { thingsOf } from './things';

/** What only the build writes into the head of a page: for links to it, and for machines. */
export function headOf(page: AnyPage): string {
	const host = hostFrom({ ORIGIN: __ORIGIN__, BASE_PATH: base });
	return linkTags(page, host) + jsonLd(thingsOf(page, { atlas: readAtlas(), data: listedPackage(), host }));
}
