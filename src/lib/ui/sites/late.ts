/** What the list of sites needs once somebody filters it, sees it as a table or goes through the years. */
export { default as SiteFinder } from './SiteFinder.svelte';
export { default as TimeBar } from '../time/TimeBar.svelte';
export { default as SiteTable } from './SiteTable.svelte';
