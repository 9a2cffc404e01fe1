import { dataLicences, licenceFacts } from '#domain/networks/licences.ts'

/** The name of a licence by the address of its text; another one is called by its address. */
export function licenceName(url: string): string {
	return dataLicences.map((each) => licenceFacts[each]).find((each) => each.url === url)?.name ?? url
}
