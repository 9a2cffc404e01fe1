/**
 * Which of the types offered a client wants most (RFC 9110, 12.5.1); of equals the first one offered. Undefined when it names none
 * of them.
 */
export function wishedType(accept: string, offered: readonly string[]): string | undefined {
	const ranges = accept
		.slice(0, 2000)
		.split(',')
		.map((range) => {
			const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
			const weight = parameters.find((parameter) => parameter.startsWith('q='))
			const quality = weight === undefined ? 1 : Number(weight.slice(2))
			return { type, quality: Number.isFinite(quality) ? quality : 0 }
		})
	const qualityOf = (type: string) =>
		[type, `${type.split('/')[0]}/*`, '*/*']
			.map((range) => ranges.find((each) => each.type === range)?.quality)
			.find((quality) => quality !== undefined) ?? 0
	const best = offered.toSorted((a, b) => qualityOf(b) - qualityOf(a))[0]
	return best !== undefined && qualityOf(best) > 0 ? best : undefined
}
