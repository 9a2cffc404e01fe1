/** The form of an entry: a new one of a kind, or one that is there. */
import type { RequestEvent } from '@sveltejs/kit'
import { districtBy, districtName } from '#domain/atlas/geo/districts.ts'
import { ownClaims } from '#domain/competences/own-claims.queries.ts'
import { networkById } from '#domain/networks/network.queries.ts'
import type { OwnProfile } from '#domain/parties/profile/own-profile.queries.ts'
import { entryKinds, type EntryKind } from '#domain/profiles/profile-entry.schema.ts'
import { ownEntries, type ProfileEntry } from '#domain/profiles/profile-entries.queries.ts'
import { Refusal } from '#platform/errors.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import type { EntryValues } from './entry-form.server.ts'

type Event = RequestEvent<{ id: string; entry: string }>

/** By its address: `…/entries/7`, or `…/entries/new?kind=job`. */
export async function entryPage({ locals: { ctx, locale }, params, url }: Event, { id, network }: OwnProfile) {
	const party = { id, networkId: network.id }
	const entries = await ownEntries(ctx, party)
	const known = entries.find((entry) => entry.id === Number(params.entry))
	const kind = known?.kind ?? entryKinds.find((one) => one === (url.searchParams.get('kind') ?? 'reference'))
	if (!kind || (!known && params.entry !== 'new')) throw new Refusal('not-found', 'profiles.entry-not-found')
	const [claims, { districts }] = await Promise.all([ownClaims(ctx, party), networkById(ctx.db, network.id)])
	const competences = [...claims.map(({ competence }) => competence), ...(known?.competences ?? [])].map((one) => ({
		value: String(one.id),
		label: inLanguage(one.labels, locale)?.text ?? one.slug,
	}))
	const codes = known?.district ? [...districts, known.district] : districts
	return {
		kind,
		isKnown: known !== undefined,
		values: known ? valuesOf(known) : newValues(kind, ctx.today),
		competences: [...new Map(competences.map((one) => [one.value, one])).values()].toSorted((a, b) =>
			a.label.localeCompare(b.label, locale),
		),
		districts: [...new Set(codes)].map((value) => {
			const district = districtBy(value)
			return { value, label: district ? districtName(district, locale) : value }
		}),
		removeAction: `${inLocale(paths.mineEntries(id), locale)}?/remove`,
		entry: known?.id ?? null,
	}
}

function newValues(kind: EntryKind, today: string): EntryValues {
	return { ...emptyValues(kind), formKey: crypto.randomUUID(), 'posted-on': kind === 'announcement' ? today : '' }
}

function emptyValues(kind: EntryKind): EntryValues {
	return {
		...{
			kind,
			formKey: '',
			'title-de': '',
			'title-en': '',
			'body-de': '',
			'body-en': '',
			client: '',
			year: '',
			issuer: '',
		},
		...{
			'starts-on': '',
			place: '',
			district: '',
			link: '',
			mail: '',
			'posted-on': '',
			'valid-until': '',
			scope: 'public',
			competences: '',
		},
	}
}

function valuesOf(entry: ProfileEntry): EntryValues {
	return {
		...emptyValues(entry.kind),
		'title-de': entry.title.de ?? '',
		'title-en': entry.title.en ?? '',
		'body-de': entry.body.de ?? '',
		'body-en': entry.body.en ?? '',
		client: entry.client ?? '',
		year: String(entry.year ?? ''),
		issuer: entry.issuer ?? '',
		'starts-on': entry.startsOn ?? '',
		place: entry.place ?? '',
		district: entry.district ?? '',
		link: entry.link ?? '',
		mail: entry.mail ?? '',
		'posted-on': entry.kind === 'announcement' ? entry.postedOn : '',
		'valid-until': entry.validUntil ?? '',
		scope: entry.scope,
		competences: entry.competences.map(({ id }) => id).join(' '),
	}
}
