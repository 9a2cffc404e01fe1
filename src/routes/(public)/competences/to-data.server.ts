import { redirect } from '@sveltejs/kit'
import { endingOf, mediaTypeOf, type SchemeFormat } from '#domain/competences/export/write-scheme.ts'
import { paths } from '#platform/paths.ts'
import { wishedType } from './wished-type.ts'

type Asked = { request: Request; setHeaders(headers: Record<string, string>): void; isDataRequest: boolean }

const formats: readonly SchemeFormat[] = ['turtle', 'jsonld']

/** Leads programs that ask for Turtle or JSON-LD from the page of a concept to its data (Cool URIs, https://www.w3.org/TR/cooluris/). */
export function toDataIfAsked({ request, setHeaders, isDataRequest }: Asked, slug: string): void {
	setHeaders({ vary: 'accept' })
	if (isDataRequest) return
	const types = formats.map((format) => mediaTypeOf[format].split(';')[0]!)
	const wished = wishedType(request.headers.get('accept') ?? '', ['text/html', ...types])
	const format = formats[types.indexOf(wished ?? '')]
	if (format) redirect(303, paths.competenceFile(slug, endingOf[format]))
}
