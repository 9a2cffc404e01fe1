/** What kinds of details are called. */
import { m } from '#generated/paraglide/messages.js'
import type { ClaimBasis } from '#domain/competences/claim.schema.ts'
import type { AddressKind } from '#domain/parties/details/details.schema.ts'
import type { ChannelKind } from '#domain/parties/party.schema.ts'
import { basisWords } from '../../../../(public)/words.ts'

export { levelWords } from '../../../../(public)/words.ts'

export const channelWords: Record<ChannelKind, () => string> = {
	mail: m.office_channel_mail,
	phone: m.office_channel_phone,
	mobile: m.office_channel_mobile,
	fax: m.office_channel_fax,
	web: m.office_channel_web,
	social: m.office_channel_social,
}

export const addressWords: Record<AddressKind, () => string> = {
	visiting: m.office_address_visiting,
	postal: m.office_address_postal,
	billing: m.office_address_billing,
	private: m.office_address_private,
}

export const claimBasisWords: Record<ClaimBasis, () => string> = basisWords

export const purposeWords: Record<'publication' | 'mailing', () => string> = {
	publication: m.office_purpose_publication,
	mailing: m.office_purpose_mailing,
}

export const optOutWords: Record<string, () => string> = {
	mail: m.office_opt_out_mail,
	'bulk-mail': m.office_opt_out_bulk_mail,
	phone: m.office_opt_out_phone,
	post: m.office_opt_out_post,
	sms: m.office_opt_out_sms,
	sharing: m.office_opt_out_sharing,
	reminders: m.claims_opt_out_reminders,
}
