/** What the dialog that shares a page saves of it, fetched once it is asked for. */
export { default as SaveData } from './SaveData.svelte';
export { default as SavePicture } from './SavePicture.svelte';
