/** A web address as it is kept, and host and path for comparing; null when it is none. Only http and https. */
export function readWebsite(text: string): { value: string; key: string } | null {
	const given = text.trim()
	if (given === '' || given.length > 400 || /\s/.test(given)) return null
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(given)?.[1]?.toLowerCase()
	const hasScheme = scheme !== undefined && !/^[a-z0-9.-]+:\d/i.test(given)
	if (hasScheme && scheme !== 'http' && scheme !== 'https') return null
	const url = URL.parse(hasScheme ? given : `https://${given.replace(/^\/+/, '')}`)
	if (!url || !/^[^.]+(\.[^.]+)+$/.test(url.hostname) || /^[\d.]+$/.test(url.hostname) || url.username || url.password)
		return null
	url.hash = ''
	const path = url.pathname.replace(/\/+$/, '') + url.search
	return {
		value: path === '' ? `${url.protocol}//${url.host}` : url.href,
		key: url.host.replace(/^www\./, '') + path.toLowerCase(),
	}
}

/** The web addresses of a cell; what is none stands in `wrong`. */
export function readWebsites(cell: string): { sites: { value: string; key: string }[]; wrong: string[] } {
	const sites: { value: string; key: string }[] = []
	const wrong: string[] = []
	for (const part of cell.split(/[;,|\s]+/).filter(Boolean)) {
		const site = readWebsite(part)
		if (site) sites.push(site)
		else wrong.push(part)
	}
	return { sites, wrong }
}
