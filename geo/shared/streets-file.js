// @ts-check

/** Where an archive of streets lies among the static files, if this atlas carries one; the configuration of the build reads it too. */
export const STREETS_FILE = 'streets/streets.pmtiles';
/** Whom the archive names, in one line. */
export const STREETS_CREDIT_FILE = 'streets/credit.txt';
