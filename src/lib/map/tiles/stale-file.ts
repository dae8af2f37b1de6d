/** A file was replaced on the server while it was being read: what was read of it must not be mixed with the new one. */
export class StaleFile extends Error {}
