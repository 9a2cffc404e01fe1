import { isCode, isForTests, type Source } from '../../sources/source.ts'
import { lineAt } from '../../sources/syntax.ts'
import type { Rule } from '../rule.ts'

/** Tables whose rows or columns not everybody may see. */
const guarded =
	/\b(?:from|join)\s+(party|claim|address|channel|party_function|consent|note|tagging|membership|document|document_version|picture)\b(?![.(])|(?:selectFrom|[jJ]oin)\(\s*'(party|claim|address|channel|party_function|consent|note|tagging|membership|document|document_version|picture)\b/g

/** How a question may start: from the predicate of the noun, or by refusing everybody but the office of the network, or who keeps the profile. */
const starts = /\.visibility\.ts'|\b(?:refuseOutsideOffice|asOffice|keepsProfile)\(/

const allowed = [
	{ path: 'src/viewer/build-viewer.ts', reason: 'finds out who is asking; the predicates start from it' },
	{
		path: 'src/domain/atlas/search/due-documents.ts',
		reason: 'notes which documents are still to be made, and counts them; shows nobody anything of a party',
	},
	{
		path: 'src/domain/atlas/sitemap.queries.ts',
		reason: 'reads the search documents of the public, made with the predicate',
	},
	{
		path: 'src/domain/access/leaving/what-goes.queries.ts',
		reason: 'tells an account what its own deletion ends, starting from the records that are linked to it',
	},
	{
		path: 'src/domain/competences/freshness/reminder.queries.ts',
		reason:
			'starts from the link of a mail to the organisation itself, and leaves out what the office has kept to itself',
	},
]

const isQuestion = ({ path }: Source): boolean =>
	/\.queries\.ts$|^src\/(viewer|routes|domain\/atlas)\//.test(path) && !path.endsWith('.visibility.ts')

export const visibility: Rule = {
	name: 'questions-start-from-visibility',
	says: 'A question about parties starts from the visibility predicate of the noun.',
	why: 'The rule who may see what exists once. A list, count or export that does not start from it shows what is hidden, today or after its next change.',
	instead:
		'Use visibleTo, columnSql or detailVisibleTo of <noun>.visibility.ts, or refuseOutsideOffice(ctx, networkId) for the office.',
	find: (sources) =>
		sources
			.filter((source) => source.path.startsWith('src/') && isCode(source) && !isForTests(source) && isQuestion(source))
			.filter(({ path, text }) => !starts.test(text) && !allowed.some((place) => place.path === path))
			.flatMap(({ path, text }) => {
				const [first] = text.matchAll(guarded)
				return first ? [{ path, line: lineAt(text, first.index), what: `reads ${first[1] ?? first[2]}` }] : []
			}),
}
