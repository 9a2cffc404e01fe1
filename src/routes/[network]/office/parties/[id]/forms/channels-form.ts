/** Ways to reach somebody as a form with a row for each, and back. */
import { m } from '#generated/paraglide/messages.js'
import { channelKinds } from '#domain/parties/party.schema.ts'
import type { RecordChannel } from '#domain/parties/record/party-record.queries.ts'
import { channelWords } from '../detail-words.ts'
import { read, readOptional, type FieldView, type FormView } from './form-view.ts'
import { optionsOf, scopeOptions } from './options.ts'

type Channel = Omit<RecordChannel, 'id'>
const spare: Channel[] = [
	{ kind: 'mail', label: null, value: '', scope: 'office' },
	{ kind: 'phone', label: null, value: '', scope: 'office' },
	{ kind: 'web', label: null, value: '', scope: 'public' },
]
const mostRows = 40

export function channelsForm(channels: readonly RecordChannel[], version: number, cancelHref: string): FormView {
	return {
		section: 'erreichen',
		title: m.office_channels_edit(),
		action: '?/channels&edit=channels',
		hidden: [{ name: 'version', value: String(version) }],
		groups: [...channels, ...spare].map((channel, at) => ({ line: true, fields: channelFields(channel, at) })),
		submit: m.office_save(),
		cancelHref,
		note: m.office_channels_note(),
	}
}

export function channelFields({ kind, label, value, scope }: Channel, at: number): FieldView[] {
	const fields: FieldView[] = [
		{
			name: `channel_${at}_kind`,
			label: m.office_channel_kind(),
			type: 'select',
			options: optionsOf(channelWords),
			value: kind,
		},
		{ name: `channel_${at}_value`, label: m.office_channel_value(), value },
		{ name: `channel_${at}_label`, label: m.office_channel_label(), value: label ?? '' },
		{ name: `channel_${at}_scope`, label: m.office_scope(), type: 'select', options: scopeOptions(), value: scope },
	]
	return fields.map((field) => ({ ...field, quiet: at > 0 }))
}

/** The rows that say something, with the number of each, so that an error finds its field. */
export function readChannels(form: FormData) {
	return Array.from({ length: mostRows }, (_, at) => at)
		.filter((at) => readOptional(form, `channel_${at}_value`) !== null)
		.map((at) => ({
			at,
			kind: channelKinds.find((kind) => kind === read(form, `channel_${at}_kind`)) ?? 'mail',
			value: read(form, `channel_${at}_value`),
			label: readOptional(form, `channel_${at}_label`),
			scope: (read(form, `channel_${at}_scope`) || 'office') as 'office',
		}))
}
