/** People whose verified mail address belongs to a member, and who are not known there yet. */
export const demonstrationColleagues = [
	{ name: 'Yasmin Oral', mail: 'oral@karofaden.example', organisation: 'Karo & Faden Datenwerk eG', network: 'albtrauf-digital', asks: true },
	{ name: 'Till Rominger', mail: 'rominger@karofaden.example', organisation: 'Karo & Faden Datenwerk eG', network: 'albtrauf-digital', asks: false },
	{ name: 'Hanna Wegele', mail: 'wegele@hohentwiel.example', organisation: 'Prüffeld Hohentwiel GmbH', network: 'seekreis-it', asks: true },
] as const // prettier-ignore
