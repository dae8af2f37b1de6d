import type { ComponentProps } from 'svelte';
import CorridorCard from '../list/CorridorCard.svelte';
import Entry from '../list/Entry.svelte';
import RouteAnswers from '../itinerary/RouteAnswers.svelte';
import RouteGroups from '../list/RouteGroups.svelte';
import NameList from '../record/NameList.svelte';
import NoteList from '../record/NoteList.svelte';
import RecordClaims from '../record/RecordClaims.svelte';
import RecordEnd from '../record/RecordEnd.svelte';
import SourceClaims from '../record/SourceClaims.svelte';
import SourceList from '../record/SourceList.svelte';
import ToldClaims from '../record/ToldClaims.svelte';
import QualityLists from '../quality/QualityLists.svelte';

/** Parts of pages that nothing changes once they are there. */
export const parts = {
	answers: RouteAnswers,
	claims: ToldClaims,
	corridor: CorridorCard,
	entry: Entry,
	names: NameList,
	notes: NoteList,
	quality: QualityLists,
	recordClaims: RecordClaims,
	recordEnd: RecordEnd,
	routes: RouteGroups,
	sourceClaims: SourceClaims,
	sources: SourceList
} as const;

export type Parts = typeof parts;
export type PartProps = { [Name in keyof Parts]: ComponentProps<Parts[Name]> };
