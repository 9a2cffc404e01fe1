/** The form of a claim: what was typed, as a declaration, and what is wrong with it. */
import { fail } from '@sveltejs/kit'
import type { z } from 'zod'
import type { ClaimBasis } from '#domain/competences/claim.schema.ts'
import type { DeclareClaim } from '#domain/competences/declare-claim.ts'
import type { Scope } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { m } from '#generated/paraglide/messages.js'
import { refusalWords, typed, type FormError } from '../../../../forms.server.ts'

const names = [
	...(['competence', 'level', 'basis', 'evidence-de', 'evidence-en', 'capacity-de', 'capacity-en'] as const),
	...(['certificate-issuer', 'certificate-until', 'scope'] as const),
] as const
export type ClaimValues = Record<(typeof names)[number], string>

/** As it was typed. */
export const typedClaim = (form: FormData): ClaimValues =>
	Object.fromEntries(names.map((name) => [name, typed(form, name, 1000)])) as ClaimValues

/** As it is meant. */
export function claimIn(form: FormData): Omit<z.input<typeof DeclareClaim>, 'partyId'> {
	const values = typedClaim(form)
	return {
		version: typed(form, 'version'),
		claim: {
			competenceId: values.competence,
			level: values.level,
			basis: values.basis as ClaimBasis,
			evidence: { de: values['evidence-de'], en: values['evidence-en'] },
			capacity: { de: values['capacity-de'], en: values['capacity-en'] },
			certificate_issuer: values['certificate-issuer'] || null,
			certificate_until: values['certificate-until'] || null,
			scope: values.scope as Scope,
		},
	}
}

/** The answer to a refused declaration, with what was typed. */
export function refusedClaim(error: unknown, values: ClaimValues) {
	if (!(error instanceof Refusal)) throw error
	const errors: FormError[] =
		error.code === 'common.invalid-input'
			? wrongFields(error)
			: [{ field: error.code === 'competences.partner-confirms' ? 'basis' : undefined, message: refusalWords(error) }]
	return fail(error.kind === 'conflict' ? 409 : error.kind === 'not-found' ? 404 : 422, {
		form: 'declare',
		values,
		errors,
	})
}

const lengths: Readonly<Record<string, number>> = { evidence: 400, capacity: 200, 'certificate-issuer': 200 }

function wrongFields(refusal: Refusal): FormError[] {
	const paths = Array.isArray(refusal.facts.fields) ? refusal.facts.fields : []
	return paths.map((entry: string) => {
		const [path = '', reason = ''] = entry.split(': ')
		if (reason === 'evidence') return { field: 'evidence-de', message: m.mine_wrong_evidence() }
		const field = path.replace(/^claim\./, '').replaceAll(/[._]/g, '-')
		if (field === 'certificate-until') return { field, message: m.claims_wrong_day() }
		const longest = lengths[field.replace(/-(de|en)$/, '')]
		return {
			field,
			message: longest ? m.mine_wrong_length({ max: String(longest) }) : m.mine_wrong_choice(),
		}
	})
}
