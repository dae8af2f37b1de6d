import type { Claim } from '../../read/schema';
import type { Path } from '../../read/problem';
import type { Context, Finding, Rule } from '../helpers/rule';

type Dated = {
	record: object;
	path: Path;
	date: string | null;
	date_basis: Claim['date_basis'];
	date_reason?: string | undefined;
	date_reason_zh?: string | undefined;
	/** a statement, and a date that is itself the figure, need no period */
	isTimeless: boolean;
};

/** A date that is inferred says why in both languages; one that is not known is null, and nothing else is. */
export const dateBasis: Rule = {
	id: 'date-basis',
	*check(context): Generator<Finding> {
		for (const dated of datedRecords(context)) {
			const { record, path, date, date_basis: basis, isTimeless } = dated;
			const reasons = [dated.date_reason, dated.date_reason_zh].filter((reason) => reason !== undefined);
			const rests = ['date_reason', 'date_reason_zh', 'unit', ...path.map(String)];
			const at = (message: string): Finding => ({ record, path: ['date_basis'], message, rests });
			if (basis === 'inferred' && reasons.length < 2) {
				yield at('found an inferred date without its reason, wanted date_reason and date_reason_zh');
			}
			if (basis !== 'inferred' && reasons.length > 0) {
				yield at(`found a reason for a date that is ${basis}, wanted date_basis inferred`);
			}
			if (basis === 'unknown' && date !== null)
				yield at(`found date_basis unknown beside ${date}, wanted null`);
			if (basis !== 'unknown' && date === null && !isTimeless) {
				const message = `found no date beside date_basis ${basis}, wanted a date or unknown`;
				yield { record, path, message, rests: ['date_basis', 'unit'] };
			}
		}
	}
};

function* datedRecords({ records }: Context): Generator<Dated> {
	for (const record of [...records.sources, ...records.agreements, ...records.events]) {
		yield { ...record, record, path: ['date'], isTimeless: false };
	}
	for (const record of records.claims) {
		const isTimeless = record.unit === 'statement' || record.unit === 'date';
		yield { ...record, record, path: ['as_of'], date: record.as_of, isTimeless };
	}
}
