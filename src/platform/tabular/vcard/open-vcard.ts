import { basename, extname } from 'node:path'
import type { Limits } from '../limits.ts'
import { asRefusal, refusal } from '../refuse.ts'
import type { OpenedFile, Row } from '../row.ts'
import { decodedText } from '../text/encoding.ts'
import type { TextPlan } from '../text/encoding.ts'
import { rowShape } from '../text/shape-row.ts'
import { cardCells, cardHeader, cardPropertyNames } from './card-row.ts'
import { cardProperties } from './properties.ts'
import type { CardProperty } from './properties.ts'

/** More properties than this is no card of a person or a firm. */
const mostProperties = 2_000

/** A file of vCards (2.1, 3.0, 4.0), read as one sheet under `cardHeader`. */
export function openVcard(file: { path: string; name: string }, plan: TextPlan, limits: Limits): OpenedFile {
	return {
		format: 'vcard',
		encoding: plan.encoding,
		...(plan.unreadable > 0 ? { unreadable: plan.unreadable } : {}),
		sheets: [{ name: basename(file.name, extname(file.name)), hidden: false }],
		rows: () => cardRows(file.path, plan, limits),
	}
}

async function* cardRows(path: string, plan: TextPlan, limits: Limits): AsyncGenerator<Row> {
	const shape = rowShape(limits)
	try {
		yield shape({ number: 0, cells: [...cardHeader] })!
		const properties = cardProperties(decodedText(path, plan), cardPropertyNames, limits)
		for await (const card of cards(properties, limits)) {
			const row = shape({ number: card.line, cells: cardCells(card.properties) })
			if (row !== null) yield row
		}
	} catch (error) {
		throw asRefusal(error, 'vcard')
	}
}

/** Groups properties into cards. A card within a card (AGENT) is passed over; a missing END is made up for. */
async function* cards(properties: AsyncIterable<CardProperty>, limits: Limits) {
	let card: { line: number; properties: CardProperty[] } | null = null
	let size = 0
	let agents = 0
	let agentFollows = false
	for await (const property of properties) {
		const isCardMark = property.value.trim().toUpperCase() === 'VCARD'
		if (property.name === 'BEGIN' && isCardMark) {
			if (card !== null && (agents > 0 || agentFollows)) agents++
			else {
				if (card !== null) yield card
				card = { line: property.line, properties: [] }
				size = 0
			}
		} else if (property.name === 'END' && isCardMark) {
			if (agents > 0) agents--
			else if (card !== null) {
				yield card
				card = null
			}
		} else if (card !== null && agents === 0) {
			size += property.value.length
			if (size > limits.record || card.properties.length >= mostProperties) {
				throw refusal('row-too-long', { row: card.line, limit: limits.record })
			}
			card.properties.push(property)
		}
		agentFollows = property.name === 'AGENT' && property.value.trim() === ''
	}
	if (card !== null) yield card
}
