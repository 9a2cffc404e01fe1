/** A claim as a form, and back. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Claim } from '#domain/competences/claims.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { claimBasisWords, levelWords } from '../detail-words.ts'
import { read, readOptional, type FieldView, type FormView } from './form-view.ts'
import { optionsOf, scopeOptions } from './options.ts'

export function claimForm(claim: Claim | null, version: number, cancelHref: string): FormView {
	const name = claim ? inLanguage(claim.competence.labels, getLocale())?.text : undefined
	return {
		section: 'kompetenzen',
		title: name ?? m.office_claim_new(),
		action: `?/claim&edit=claim-${claim?.id ?? 'new'}`,
		hidden: [
			{ name: 'version', value: String(version) },
			{ name: 'competenceId', value: String(claim?.competence.id ?? '') },
		],
		groups: [{ fields: [...(claim ? [] : [competenceField()]), ...claimFields(claim)] }],
		submit: m.office_save(),
		cancelHref,
	}
}

const competenceField = (): FieldView => ({
	name: 'competence',
	label: m.office_claim_competence(),
	type: 'competence',
	value: '',
	hint: m.office_claim_competence_hint(),
	required: true,
})

function claimFields(claim: Claim | null): FieldView[] {
	return [
		{
			name: 'level',
			label: m.office_claim_level(),
			type: 'select',
			options: optionsOf(levelWords),
			value: String(claim?.level ?? 2),
		},
		{
			name: 'basis',
			label: m.office_claim_basis(),
			type: 'select',
			options: optionsOf(claimBasisWords),
			value: claim?.basis ?? 'self-declared',
		},
		{
			name: 'evidence_de',
			label: m.office_claim_evidence_de(),
			value: claim?.evidence.de ?? '',
			hint: m.office_claim_evidence_hint(),
		},
		{ name: 'evidence_en', label: m.office_claim_evidence_en(), value: claim?.evidence.en ?? '' },
		{
			name: 'capacity_de',
			label: m.office_claim_capacity_de(),
			value: claim?.capacity.de ?? '',
			hint: m.office_claim_capacity_hint(),
		},
		{ name: 'capacity_en', label: m.office_claim_capacity_en(), value: claim?.capacity.en ?? '' },
		{
			name: 'certificate_issuer',
			label: m.claims_certificate_issuer(),
			value: claim?.certificate?.issuer ?? '',
			hint: m.claims_certificate_hint(),
		},
		{
			name: 'certificate_until',
			label: m.claims_certificate_last_day(),
			type: 'date',
			value: claim?.certificate?.until ?? '',
		},
		{ name: 'confirmed_on', label: m.office_claim_confirmed_on(), type: 'date', value: claim?.confirmedOn ?? '' },
		{ name: 'confirmed_by', label: m.office_claim_confirmed_by(), value: claim?.confirmedBy ?? '' },
		{ name: 'fresh_until', label: m.office_claim_fresh_until(), type: 'date', value: claim?.freshUntil ?? '' },
		{
			name: 'claim_scope',
			label: m.office_scope(),
			type: 'select',
			options: scopeOptions(),
			value: claim?.scope ?? 'public',
		},
	]
}

export function readClaim(form: FormData) {
	return {
		level: read(form, 'level'),
		basis: read(form, 'basis') as 'reference',
		evidence: { de: read(form, 'evidence_de'), en: read(form, 'evidence_en') },
		capacity: { de: read(form, 'capacity_de'), en: read(form, 'capacity_en') },
		certificate_issuer: readOptional(form, 'certificate_issuer'),
		certificate_until: readOptional(form, 'certificate_until'),
		confirmed_on: readOptional(form, 'confirmed_on'),
		confirmed_by: readOptional(form, 'confirmed_by'),
		fresh_until: readOptional(form, 'fresh_until'),
		scope: read(form, 'claim_scope') as 'public',
	}
}
