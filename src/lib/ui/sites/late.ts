/** What the list of sites needs once somebody filters it or sees it as a table. */
export { default as SiteFinder } from './SiteFinder.svelte';
export { default as SiteTable } from './SiteTable.svelte';
