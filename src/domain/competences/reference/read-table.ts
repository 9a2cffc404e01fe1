/**
 * Concepts from tables: our own TSV (`uri`, `label_de`, `label_en`, `altLabels_de`, `altLabels_en`, `description_de`, `description_en`,
 * `broader`, and `exactMatch`, `closeMatch`, `broadMatch`, `narrowMatch` for mappings), and the CSV files of ESCO, where the language stands in the file's name (`skills_de.csv`, `digitalSkillsCollection_en.csv`) and broader concepts in a
 * file of their own (`broaderRelationsSkillPillar.csv`).
 */
import { parse } from 'csv-parse/sync'
import { Refusal } from '#platform/errors.ts'
import { locales, type Locale, type Localized } from '#platform/localized.ts'
import { matchTerms } from '../skos/matches.ts'
import type { Match, Relation } from '../skos/scheme.ts'
import type { Saying } from './reference-scheme.ts'

type Row = Record<string, string | undefined>

/** More rows than any scheme has. */
const mostRows = 500_000

/** Whether a text is a table that names concepts. */
export function isConceptTable(text: string): boolean {
	return /^"?(uri|conceptType|conceptUri)"?[\t,;]/i.test(text)
}

/**
 * What each row says of a concept, and its mappings.
 * @throws Refusal `competences.scheme-table` (line) when it is no table, `.scheme-language` when neither the columns nor the name of
 * the file tell the language of its labels, `.scheme-uri` (line) for a row without one
 */
export function readConceptTable(name: string, text: string): { sayings: Saying[]; matches: Match[] } {
	const rows = rowsOf(text)
	const first = rows[0]
	if (!first) return { sayings: [], matches: [] }
	const locale = localeOf(name)
	if ('preferredlabel' in first && !locale) throw new Refusal('invalid', 'competences.scheme-language', { file: name })
	const matches: Match[] = []
	const sayings = rows.map((row, index) => {
		const line = index + 2
		const uri = row.uri ?? row.concepturi ?? ''
		if (!/^\w[\w+.-]*:\S+$/.test(uri)) throw new Refusal('invalid', 'competences.scheme-uri', { file: name, line })
		matches.push(...matchesOf(row, uri))
		return { uri, line, ...(locale ? escoRow(row, locale) : ownRow(row)), broader: urisIn(broaderOf(row)) }
	})
	return { sayings, matches }
}

function matchesOf(row: Row, from: string): Match[] {
	return (Object.keys(matchTerms) as Relation[]).flatMap((relation) =>
		urisIn(row[`${relation}match`]).map((to) => ({ from, to, relation })),
	)
}

function rowsOf(text: string): Row[] {
	const header = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'))
	const delimiter = ['\t', ';', ','].find((sign) => header.includes(sign)) ?? ','
	try {
		return parse(text, {
			bom: true,
			columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
			delimiter,
			// Tab-separated files hold quotation marks as they are.
			quote: delimiter === '\t' ? null : '"',
			relax_column_count: true,
			skip_empty_lines: true,
			to: mostRows,
		}) as Row[]
	} catch (problem) {
		const line = problem instanceof Error && 'lines' in problem && typeof problem.lines === 'number' ? problem.lines : 1
		throw new Refusal('invalid', 'competences.scheme-table', { line })
	}
}

function localeOf(name: string): Locale | undefined {
	return locales.find((locale) => new RegExp(`_${locale}\\.[a-z]+$`, 'i').test(name))
}

function escoRow(row: Row, locale: Locale): Partial<Saying> {
	const label = clean(row.preferredlabel)
	const definition = clean(row.definition) || clean(row.description)
	return {
		labels: label ? { [locale]: label } : {},
		alternatives: { [locale]: [...listOf(row.altlabels), ...listOf(row.hiddenlabels)] },
		definition: definition ? { [locale]: definition } : {},
	}
}

function ownRow(row: Row): Partial<Saying> {
	const perLocale = (column: string): Localized =>
		Object.fromEntries(
			locales.flatMap((locale) => {
				const text = clean(row[`${column}_${locale}`])
				return text ? [[locale, text]] : []
			}),
		)
	return {
		labels: perLocale('label'),
		alternatives: { de: listOf(row.altlabels_de), en: listOf(row.altlabels_en) },
		definition: perLocale('description'),
	}
}

const broaderOf = (row: Row) => row.broaderuri ?? row.broaderconcepturi ?? row.broader

/** Several are separated by bars, line ends or spaces. */
const urisIn = (text: string | undefined): string[] => (text ?? '').split(/[\s|]+/).filter(Boolean)

const clean = (text: string | undefined): string => (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Several are separated by bars or line ends; `\|` is a bar in a label. */
function listOf(text: string | undefined): string[] {
	return (text ?? '')
		.split(/(?<!\\)[|\n]/)
		.map((part) => clean(part.replaceAll('\\|', '|')))
		.filter(Boolean)
}
