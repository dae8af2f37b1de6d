/** A page of each kind, without its first slash. */
export const KINDS_OF_PAGE = [
	'',
	'sites/gkc/',
	'cities/chongqing/',
	'nodes/qinzhou-port/',
	'organisations/sp-group/',
	'routes/',
	'routes/ilstc-central/',
	'routes/ilstc-central/2/',
	'compare/',
	'plan/',
	'bilateral/',
	'figures/',
	'a-z/',
	'sources/',
	'timeline/',
	'data/',
	'quality/',
	'about/'
] as const;
