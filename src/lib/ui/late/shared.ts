/** What is sent on: a page, or a claim with the sentence that names its source. */
export type Shared = { address: string; title: string; sentence: string | null };
