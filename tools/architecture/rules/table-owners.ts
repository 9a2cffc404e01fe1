import { isCode, isForTests } from '../../sources/source.ts'
import { lineAt } from '../../sources/syntax.ts'
import type { Rule } from '../rule.ts'

/** Which module writes a table. A table that is missing here may be written by one module only. */
export const owners: Record<string, readonly string[]> = {
	networks: ['network', 'network_district', 'alliance_network', 'mail_text'],
	access: ['seeing_as', 'role_grant', 'network_role', 'account_person', 'invitation'],
	fields: ['custom_field'],
	segments: ['segment'],
	lists: ['kept_list'],
	alerts: ['search_alert'],
	parties: [
		...[
			'identity',
			'identity_redirect',
			'party',
			'listing',
			'consent',
			'opt_out',
			'address',
			'channel',
			'party_function',
		],
		...['external_id', 'tag', 'tagging', 'note', 'saved_view', 'party_merge', 'identity_verdict'],
		...['profile_approval', 'profile_proposal'],
	],
	documents: ['document', 'document_version', 'picture'],
	membership: [
		...['membership', 'membership_type', 'membership_notice', 'membership_suspension', 'membership_end'],
		...['membership_payer', 'statute_rule'],
	],
	competences: [
		...['competence_scheme', 'competence', 'competence_related', 'competence_mapping', 'claim', 'claim_confirmation'],
		...['claim_reminder', 'claim_weekly', 'claim_suggestion'],
		...['reference_scheme', 'reference_concept', 'reference_broader', 'reference_mapping'],
	],
	joining: ['application', 'application_person', 'application_step', 'application_form', 'colleague_request'],
	profiles: ['profile_entry', 'profile_entry_competence', 'market_position'],
	relations: [
		'relationship',
		'interaction',
		'interaction_party',
		'interaction_account',
		'interaction_competence',
		'task',
	],
	duplicates: ['party_likeness', 'likeness_count', 'duplicate_pair', 'duplicate_denial'],
	imports: ['import', 'import_problem', 'import_row', 'import_mapping'],
	atlas: [
		'search_change',
		'search_document',
		'search_ranking',
		'search_field',
		'search_word',
		'search_label',
		'search_version',
		'search_due',
		'atlas_news',
		'atlas_earlier',
	],
}

/** Who may write in the tables of others, and why. */
const allowed = [
	{ folder: 'src/domain/imports/', reason: 'a bulk command: whole files as sets, 2,000 rows a second' },
	{
		folder: 'src/domain/duplicates/merge/',
		reason: 'makes one record of two: moves.ts declares every table, its test knows of each new one',
	},
	{ folder: 'src/demonstration/', reason: 'fills an empty database as its owner' },
	{ folder: 'src/platform/', reason: 'backup and restore copy tables without knowing them' },
]

const names = Object.values(owners).flat().join('|')
const write = new RegExp(
	`\\b(?:insert into|delete from|merge into|update)\\s+(${names})\\b(?=\\s)|(?:insertInto|updateTable|deleteFrom)\\(\\s*'(${names})\\b`,
	'g',
)

export const tableOwners: Rule = {
	name: 'tables-have-one-writer',
	says: 'Only the module that owns a table writes it.',
	why: 'What must hold between its rows is written there once; a second writer forgets half of it.',
	instead:
		'Call a function that the owner offers, or write an on-….ts reaction there. New tables: tools/architecture/rules/table-owners.ts.',
	find: (sources) =>
		sources
			.filter((source) => source.path.startsWith('src/') && isCode(source) && !isForTests(source))
			.filter(({ path }) => !allowed.some(({ folder }) => path.startsWith(folder)))
			.flatMap(({ path, text }) =>
				[...text.matchAll(write)]
					.map((match) => ({ table: match[1] ?? match[2]!, at: match.index }))
					.filter(({ table }) => !owners[/^src\/domain\/([a-z-]+)\//.exec(path)?.[1] ?? '']?.includes(table))
					.map(({ table, at }) => ({ path, line: lineAt(text, at), what: `writes ${table}` })),
			),
}
