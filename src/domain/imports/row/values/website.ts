import { readWebsite } from '../../../parties/details/channel-key.ts'

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
