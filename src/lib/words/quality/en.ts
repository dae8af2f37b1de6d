/** Words of the page about the state of the data. */
export const qualityEn = {
	intro: 'The atlas shows what it does not know. This page counts it.',
	dateBasis: 'How the dates of claims are known',
	conflicts: 'Claims that contradict each other',
	conflictsIntro: 'They stand side by side; the atlas does not decide between them.',
	placeholders: 'Sites whose exact position is not known',
	withoutPosition: 'Organisations without an address',
	names: 'Chinese names that are not established',
	alignments: 'How the lines of legs are drawn',
	railTraced: 'Railways traced from end to end',
	share: (part: string, whole: string, percent: number) => `${part} of ${whole}, ${percent}%`,
	lengths: 'Published lengths beside the lengths drawn',
	lengthsIntro:
		'A published length belongs to its whole stretch. Where the two differ by more than 15 % (6 % where the line is traced, 10 % at sea), a note says why.',
	uncoveredLegs: 'Legs that no published length covers',
	unclearLegs: 'Legs that are not known to be in service',
	withoutAddress: 'Sources without a known address',
	unusedNodes: 'Nodes with no service known',
	warnings: 'Warnings of the checks',
	noWarnings: 'None: the checks passed without a warning.',
	records: 'Records',
	newest: 'The newest that was found',
	newestFigure: 'Figure',
	newestSource: 'Source',
	none: 'None.',
	drawnAgainst: (length: string, percent: number) => `${length} drawn, ${percent}% of the published length`
};

export type QualityWords = typeof qualityEn;
