/** All formats that map themselves, prepared for looking up. */
import type { ColumnTarget } from '../column-targets.ts'
import { headerKey } from '../header-key.ts'
import { civicrm } from './civicrm.ts'
import { admidio, galette, galetteContributions, galetteSql, jverein, linear } from './clubs.ts'
import type { FileFormat } from './format.ts'
import { hitobitoGroups, hitobitoInvoices, hitobitoPayments, hitobitoPeople } from './hitobito.ts'
import {
	dolibarr,
	easyverein,
	odoo,
	tendenciCompanies,
	tendenciDirectories,
	tendenciPeople,
	vcard,
	wildApricot,
} from './systems.ts'

export type KnownFormat = FileFormat & {
	signKeys: ReadonlySet<string>
	isDecisive(keys: ReadonlySet<string>): boolean
	targetOf(header: string): ColumnTarget | null
}

const keysOf = (headers: string) => headers.split('|').map(headerKey)

function prepared(format: FileFormat): KnownFormat {
	const targets = new Map(
		Object.entries(format.columns).flatMap(([target, headers]) =>
			keysOf(headers ?? '').map((key) => [key, target as ColumnTarget] as const),
		),
	)
	return {
		...format,
		signKeys: new Set(keysOf(format.signs)),
		isDecisive: (keys) => format.decisive !== undefined && keysOf(format.decisive).some((key) => keys.has(key)),
		targetOf(header) {
			const key = headerKey(header)
			return targets.get(key) ?? format.patterns?.find(([pattern]) => pattern.test(key))?.[1] ?? null
		},
	}
}

export const knownFormats: readonly KnownFormat[] = [
	civicrm,
	hitobitoPeople,
	hitobitoGroups,
	hitobitoInvoices,
	hitobitoPayments,
	jverein,
	galette,
	galetteContributions,
	galetteSql,
	easyverein,
	dolibarr,
	tendenciCompanies,
	tendenciPeople,
	tendenciDirectories,
	wildApricot,
	odoo,
	vcard,
	linear,
	admidio,
].map(prepared)
