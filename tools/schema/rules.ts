/** The rules that hold for every table (ARCHITECTURE.md: journal and revisions, second lock; house rules 3 to 7). */
import { owners } from '../architecture/rules/table-owners.ts'
import { readGlossary, unknownWords } from '../glossary/glossary.ts'
import type { Schema } from './catalogue.ts'
import * as exceptions from './exceptions.ts'

export type SchemaRule = {
	name: string
	says: string
	why: string
	instead: string
	/** Names of what breaks the rule. */
	find(schema: Schema): string[]
	/** What may break it, and why. */
	except: exceptions.Exceptions
}

const owned = ({ tables }: Schema) => tables.filter(({ columns }) => columns.includes('network_id'))

export const schemaRules: readonly SchemaRule[] = [
	{
		name: 'guarded-tables',
		says: 'Every table with a network_id is under row-level security.',
		why: 'It is the second lock: even a wrong statement cannot write into another network.',
		instead:
			"call guard_owner('<table>') in its migration, or add the table to tools/schema/exceptions.ts with the reason.",
		except: exceptions.withoutRowSecurity,
		find: (schema) =>
			owned(schema).flatMap(({ name, rowSecurity, policies }) => (rowSecurity && policies > 0 ? [] : [name])),
	},
	{
		name: 'revised-tables',
		says: 'Every change of a table with a network_id leaves a revision.',
		why: 'History, as-of-date and undo stand on the rows as they were before.',
		instead: "call keep_revisions('<table>', '<column of its subject>') in its migration; it needs a column id.",
		except: exceptions.withoutRevisions,
		find: (schema) =>
			owned(schema).flatMap(({ name, triggers }) =>
				['revise_insert', 'revise_update', 'revise_delete'].every((trigger) => triggers.includes(trigger))
					? []
					: [name],
			),
	},
	{
		name: 'owner-in-the-key',
		says: 'A foreign key from one row of a network to another carries the network_id.',
		why: 'Then no row can point at another network’s row, whatever the application does.',
		instead:
			'foreign key (network_id, x_id) references x (network_id, id); links across owners get a table with both keys.',
		except: exceptions.withoutOwnerInKey,
		find: (schema) => {
			const ownedNames = new Set(owned(schema).map(({ name }) => name))
			return schema.foreignKeys
				.filter(({ table, target }) => ownedNames.has(table) && ownedNames.has(target))
				.filter(
					({ columns, targetColumns }) => !columns.includes('network_id') || !targetColumns.includes('network_id'),
				)
				.map(({ table, columns }) => `${table}.${columns.join(',')}`)
		},
	},
	{
		name: 'indexed-foreign-keys',
		says: 'Every foreign key has an index that begins with one of its columns.',
		why: 'Without it removing one row reads the whole table that points to it.',
		instead: 'create index <table>_by_<target> on <table> (<column>).',
		except: exceptions.withoutIndex,
		find: ({ foreignKeys, indexes }) =>
			foreignKeys
				.filter(({ table, columns }) => {
					const telling = columns.length > 1 ? columns.filter((column) => column !== 'network_id') : columns
					return !indexes.some((index) => {
						if (index.table !== table || !isOpen(index.predicate, telling)) return false
						const [first, second] = index.columns
						return telling.includes(first!) || (first === 'network_id' && telling.includes(second ?? ''))
					})
				})
				.map(({ table, columns }) => `${table}.${columns.join(',')}`),
	},
	{
		name: 'indexes-that-policies-allow',
		says: 'A table of which not every row may be read has no index for searching (GIN, GiST).',
		why: 'PostgreSQL holds conditions whose operators could leak back until a policy has been applied, so such an index is never used.',
		instead: "call guard_owner('<table>'), which leaves reading open; questions name the network themselves.",
		except: {},
		find: ({ tables, indexes }) => {
			const closed = new Set(tables.filter(({ readsOwn }) => readsOwn).map(({ name }) => name))
			return indexes
				.filter(({ table, method, isExclusion }) => closed.has(table) && method !== 'btree' && !isExclusion)
				.map(({ name }) => name)
		},
	},
	{
		name: 'periods-without-overlap',
		says: 'A period (daterange) is kept free of overlaps by an exclusion constraint.',
		why: 'State is a dated row. Two rows for one day would be two truths.',
		instead:
			'exclude using gist (<owner> with =, during with &&), or add it to tools/schema/exceptions.ts with the reason.',
		except: exceptions.mayOverlap,
		find: ({ columns, exclusive }) =>
			columns
				.filter(({ type }) => type === 'daterange')
				.map(({ table, name }) => `${table}.${name}`)
				.filter((name) => !exclusive.includes(name)),
	},
	{
		name: 'tables-with-an-owner',
		says: 'Every table belongs to a module, which alone writes it and whose expressions others read it by.',
		why: 'The rules about writing and reading foreign tables know only tables that somebody owns.',
		instead:
			'name it in tools/architecture/rules/table-owners.ts. What the platform keeps goes to tools/schema/exceptions.ts with the reason.',
		except: exceptions.ofThePlatform,
		find: ({ tables }) => {
			const known = new Set(Object.values(owners).flat())
			return tables.map(({ name }) => name).filter((name) => !known.has(name))
		},
	},
	{
		name: 'glossary-words',
		says: 'Tables are called by the words of docs/glossary.md.',
		why: 'One word for one thing: who knows the pages finds the tables, and the other way round.',
		instead:
			'take the word of the glossary, or write the new thing down there first. Tables that are no thing of the domain go to tools/schema/exceptions.ts with the reason.',
		except: exceptions.withoutWord,
		find: ({ tables }) => {
			const glossary = readGlossary()
			return tables.map(({ name }) => name).filter((name) => unknownWords(glossary, name).length > 0)
		},
	},
	{
		name: 'dated-state',
		says: 'State is a dated row with an author, not a flag: no boolean column without a reason.',
		why: 'A flag forgets since when it holds, who said so and what was before; nobody can ask for a day in the past, or take it back.',
		instead:
			'keep a row with a day and an author, or a moment (…_at, …_on) that is null before. What really is no state goes to tools/schema/exceptions.ts with the reason.',
		except: exceptions.mayBeFlags,
		find: ({ columns }) =>
			columns.filter(({ type }) => type === 'boolean').map(({ table, name }) => `${table}.${name}`),
	},
	{
		name: 'honest-columns',
		says: 'Moments have a time zone, money is whole cents: no timestamp without zone, no money, no float for an amount.',
		why: 'A moment without zone means another moment elsewhere; 0.1 + 0.2 is not 0.3.',
		instead: 'timestamptz, date, and integer columns whose name ends in _cents.',
		except: {},
		find: ({ columns }) =>
			columns
				.filter(
					({ name, type }) =>
						['timestamp without time zone', 'time without time zone', 'money'].includes(type) ||
						(/(^|_)(amount|price|fee|cents|sum)(_|$)/.test(name) && !['integer', 'bigint'].includes(type)),
				)
				.map(({ table, name }) => `${table}.${name}`),
	},
]

/** A partial index covers a foreign key when it only leaves out the rows where it is null. */
function isOpen(predicate: string | null, columns: string[]): boolean {
	return predicate === null || columns.some((column) => predicate === `(${column} IS NOT NULL)`)
}

/** What breaks the rule without a reason, and reasons that nothing needs any more. */
export function breaches(rule: SchemaRule, schema: Schema): string[] {
	const found = rule.find(schema)
	return [
		...found.filter((name) => !(name in rule.except)),
		...Object.keys(rule.except)
			.filter((name) => !found.includes(name))
			.map((name) => `${name} keeps the rule: remove its exception`),
	]
}
