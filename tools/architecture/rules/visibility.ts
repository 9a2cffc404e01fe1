import { isCode, isForTests, type Source } from '../../sources/source.ts'
import { lineAt } from '../../sources/syntax.ts'
import type { Finding, Rule } from '../rule.ts'

/** Tables whose rows or columns not everybody may see. */
const tables = [
	...['party', 'claim', 'address', 'channel', 'party_function', 'consent', 'opt_out', 'listing', 'note', 'tagging'],
	...['membership', 'document', 'document_version', 'picture', 'profile_entry', 'market_position', 'profile_proposal'],
	...['application', 'relationship', 'interaction', 'task', 'revision'],
].join('|')
const guarded = new RegExp(
	`\\b(?:from|join)\\s+(${tables})\\b(?![.(])|(?:selectFrom|[jJ]oin)\\(\\s*'(${tables})\\b`,
	'g',
)

/** How a question may start: from the predicate of the noun, or by refusing everybody but the office of the network, or who keeps the profile. */
const starts = /\.visibility\.ts'|\b(?:refuseOutsideOffice|asOffice|keepsProfile)\(/

/** Who reads them otherwise, and why that shows nobody what they may not see. */
export const allowed = [
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
	...[
		'src/domain/competences/claim.conditions.ts',
		'src/domain/parties/table/agreement-conditions.ts',
		'src/domain/parties/table/party-conditions.ts',
		'src/domain/parties/table/shown-membership.ts',
		'src/domain/relations/interactions/contact.conditions.ts',
		'src/domain/relations/tasks/task.conditions.ts',
		'src/domain/relations/timeline/timeline-sources.ts',
	].map((path) => ({
		path,
		reason: 'a part of a question of the office: the question that composes it refuses others',
	})),
	...[
		'src/domain/competences/freshness/freshness-mails.ts',
		'src/domain/joining/joining-mails.ts',
		'src/domain/parties/proposals/proposal-mails.ts',
		'src/domain/relations/tasks/task-mails.ts',
	].map((path) => ({ path, reason: 'writes a mail about a record to those whom the change named, when it is sent' })),
	{
		path: 'src/domain/imports/everything/export-rows.ts',
		reason: 'everything of a network, for whoever may manage it: it asks for that itself',
	},
	...['src/domain/imports/run/look-up.ts', 'src/domain/imports/run/find-others.ts'].map((path) => ({
		path,
		reason: 'compares the rows of a file, within the run of an import',
	})),
	{
		path: 'src/domain/parties/own/speaks-for.ts',
		reason: 'says of the viewer alone whether a function of their own lets them speak',
	},
	...['src/domain/parties/undo/undo-state.ts', 'src/domain/parties/undo/following.ts'].map((path) => ({
		path,
		reason: 'says whether an entry can be taken back, to whoever may see it',
	})),
	{ path: 'src/command-line/doctor/files-check.ts', reason: 'counts files that are missing, for who runs the machine' },
]

/** What shows something to somebody: pages, questions, the atlas with all that is derived for it. */
const isQuestion = ({ path }: Source): boolean => /\.queries\.ts$|^src\/(viewer|routes|domain\/atlas)\//.test(path)

/** Part of a change: a command with its permission, what it writes, what runs inside of it or follows its journal entry. */
const isChange = ({ text }: Source): boolean =>
	/= command\(\{|\b(?:insert into|delete from|update|merge into)\s+[a-z_]+\b|(?:insertInto|updateTable|deleteFrom)\(|\b(?:CommandContext|DatabaseTransaction)\b|\bonJournal\(/.test(
		text,
	)

const isOutside = ({ path }: Source): boolean =>
	path.endsWith('.visibility.ts') || /^src\/(demonstration|platform)\//.test(path)

/** The first read of a guarded table in each file that does not start from a predicate, whether that is allowed or not. */
export const readsWithoutPredicate = (sources: readonly Source[]): Finding[] =>
	sources
		.filter((source) => source.path.startsWith('src/') && isCode(source) && !isForTests(source))
		.filter((source) => !isOutside(source) && (isQuestion(source) || !isChange(source)))
		.filter(({ text }) => !starts.test(text))
		.flatMap(({ path, text }) => {
			const [first] = text.matchAll(guarded)
			return first ? [{ path, line: lineAt(text, first.index), what: `reads ${first[1] ?? first[2]}` }] : []
		})

export const visibility: Rule = {
	name: 'questions-start-from-visibility',
	says: 'A question about parties starts from the visibility predicate of the noun.',
	why: 'The rule who may see what exists once. A list, count or export that does not start from it shows what is hidden, today or after its next change.',
	instead:
		'Use visibleTo, columnSql or detailVisibleTo of <noun>.visibility.ts, or refuseOutsideOffice(ctx, networkId) for the office.',
	find: (sources) => readsWithoutPredicate(sources).filter(({ path }) => !allowed.some((place) => place.path === path)),
}
