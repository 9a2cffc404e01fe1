/** What a person of a member reads about a task that the office gives them, German and English side by side. */
import type { Locale } from '#platform/localized.ts'
import type { Letter } from '#platform/mail/letter.ts'

type Given = { contact: string; network: string; task: string; about: string | null; due: string | null; url: string }

const german = ({ contact, network, task, about, due, url }: Given): Letter => ({
	subject: `${network} bittet Sie um etwas`,
	greeting: `Guten Tag ${contact},`,
	paragraphs: [
		`${network} bittet Sie: „${task}“`,
		...(about ? [`Es geht um ${about}.`] : []),
		...(due ? [`Bitte bis ${due}.`] : []),
		'Ist es getan, haken Sie es unter „Meine Netzwerke“ ab; die Geschäftsstelle sieht das dann.',
	],
	action: { label: 'Aufgabe ansehen', url },
	closing: `Sie bekommen diese Mail, weil die Geschäftsstelle von ${network} Ihnen diese Aufgabe gegeben hat.`,
})

const english = ({ contact, network, task, about, due, url }: Given): Letter => ({
	subject: `${network} asks you for something`,
	greeting: `Hello ${contact},`,
	paragraphs: [
		`${network} asks you: “${task}”`,
		...(about ? [`It is about ${about}.`] : []),
		...(due ? [`Please by ${due}.`] : []),
		'When it is done, tick it off under “My networks”; the office will see that.',
	],
	action: { label: 'See the task', url },
	closing: `You receive this mail because the office of ${network} has given you this task.`,
})

/** The letter by language. */
export const taskGiven: Record<Locale, (given: Given) => Letter> = { de: german, en: english }
