import { fold } from '#platform/search-text.ts'
import { organisationKinds, type OrganisationKind } from '../../../parties/party.schema.ts'

/** In this order: a "Hochschule für Technik" is no school, an "Institut der Universität" is a university's. */
const words: readonly (readonly [RegExp, OrganisationKind])[] = [
	[
		/\b(grunderzentrum|startup center|start up center|startup zentrum|technologiezentrum|inkubator|incubator|accelerator)\b/,
		'startup-centre',
	],
	[
		/(universitat|university|hochschule|fachhochschule|\bdhbw\b|duale hochschule|college|akademie der wissenschaften)/,
		'university',
	],
	[
		/(forschungsinstitut|forschungszentrum|forschungseinrichtung|research|fraunhofer|max planck|helmholtz|leibniz institut)/,
		'research-institute',
	],
	[/\b(ihk|hwk|chamber)\b|industrie und handelskammer|handwerkskammer|kammer$/, 'chamber'],
	[
		/^(stadt|landkreis|gemeinde|landratsamt|ministerium|bundesamt|landesamt|regierungsprasidium)\b|stadtverwaltung|behorde|public body|offentliche (einrichtung|hand)|wirtschaftsforderung/,
		'public-body',
	],
	[/(schule|gymnasium|berufskolleg|\bschool\b)/, 'school'],
	[/\be ?v$|\beingetragener verein\b|\bverein\b|\bverband\b|\bassociation\b|\bcluster\b/, 'association'],
	[
		/(unternehmen|firma|company|business|gmbh|\bag\b|dienstleister|anbieter|freelancer|freiberufl|selbststandig|einzelunternehm)/,
		'company',
	],
	[/^(sonstige|andere|other)/, 'other'],
]

/** The kind that a cell names, or null when it names none. */
export function readOrganisationKind(cell: string): OrganisationKind | null {
	const key = fold(cell)
	const exact = organisationKinds.find((kind) => kind.replaceAll('-', ' ') === key)
	return exact ?? words.find(([pattern]) => pattern.test(key))?.[1] ?? null
}

/** The kind that a name lets expect; a company unless it says otherwise. */
export function kindByName(nameKey: string): OrganisationKind {
	const found = words.find(([pattern, kind]) => kind !== 'company' && kind !== 'other' && pattern.test(nameKey))?.[1]
	return found && !/\b(gmbh|ag|kg|ug|se|ohg)\b/.test(nameKey)
		? found
		: found === 'university' || found === 'research-institute'
			? found
			: 'company'
}

const legalForms: readonly (readonly [RegExp, string])[] = [
	[/\bgGmbH$/i, 'gGmbH'],
	[/\bGmbH\s*&\s*Co\.?\s*KGaA$/i, 'GmbH & Co. KGaA'],
	[/\bGmbH\s*&\s*Co\.?\s*KG$/i, 'GmbH & Co. KG'],
	[/\bUG\s*\(haftungsbeschränkt\)\s*&\s*Co\.?\s*KG$/i, 'UG & Co. KG'],
	[/\bGmbH$/i, 'GmbH'],
	[/\b(UG\s*\(haftungsbeschränkt\)|UG)$/, 'UG (haftungsbeschränkt)'],
	[/\bAG\s*&\s*Co\.?\s*KG$/i, 'AG & Co. KG'],
	[/\bKGaA$/i, 'KGaA'],
	[/\bAG$/, 'AG'],
	[/\bSE$/, 'SE'],
	[/\beG$/, 'eG'],
	[/\bOHG$/i, 'OHG'],
	[/\bKG$/, 'KG'],
	[/\bGbR$/i, 'GbR'],
	[/\be\.\s?V\.$/i, 'e. V.'],
	[/\be\.\s?K\.$/i, 'e. K.'],
	[/\bPartG(\s?mbB)?$/i, 'PartG'],
]

/** The legal form at the end of a name, or null. */
export const legalFormOf = (name: string): string | null =>
	legalForms.find(([pattern]) => pattern.test(name))?.[1] ?? null

const formWords = new Set(
	'gmbh ggmbh ug haftungsbeschrankt ag se eg kg kgaa ohg gbr ev ek partg mbb co und inc ltd llc corp the e v k'.split(
		' ',
	),
)

/** What is left of a folded name without legal form and "und": by this, names are compared when duplicates are looked for. */
export function nameCore(nameKey: string): string {
	const core = nameKey.split(' ').filter((word) => !formWords.has(word))
	return core.length > 0 ? core.join(' ') : nameKey
}
