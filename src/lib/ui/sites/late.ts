/** What the list of sites needs once somebody filters it, sees it as a table, goes through the years or measures. */
export { siteFigures } from '../../files/site-figures';
export { default as CorridorCard } from '../list/CorridorCard.svelte';
export { default as MeasureBar } from './MeasureBar.svelte';
export { default as SiteFinder } from './SiteFinder.svelte';
export { default as TimeBar } from '../time/TimeBar.svelte';
export { default as SiteTable } from './SiteTable.svelte';
