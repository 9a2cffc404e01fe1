import { describe, expect, it } from 'vitest'
import { accessInstance } from '../../access/access.fixture.ts'
import { invite } from '../../access/invitations/invite.ts'
import '../../access/mails/editable-mails.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { editableMails, filledLetter, standardText, unknownPlaceholders } from './mail-text.ts'
import { ownMailText } from './mail-text.queries.ts'
import { resetMailText, writeMailText } from './write-mail-text.ts'
import { stampOf } from '../settings/stored-network.ts'

const { db, networks, context, viewer, account, newestMail } = await accessInstance()
const { id: network } = networks.nordufer
const maren = await account('ott@nordufer.example')
const admin = context(viewer(maren, [{ role: 'admin', networkId: network }]))
const stored = async () => stampOf(await ownMailText(db, network, 'invitation', 'de'))
const text = {
	subject: 'Kommen Sie zu {network}',
	body: 'Liebe Kollegin, lieber Kollege,\n\n{author} freut sich auf Sie.\n\n<b>Bis {until}</b>',
	closing: 'Fragen? Rufen Sie an.',
}

describe('a mail in the words of a network', () => {
	it('is sent as it was written, with its values, and never as HTML', async () => {
		await writeMailText(admin, network, { kind: 'invitation', locale: 'de', ...text, known: await stored() })
		await invite(admin, network, { mail: 'neu@nordufer.example', role: 'board', locale: 'de' })
		const mail = (await newestMail('neu@nordufer.example'))!
		expect(mail.subject).toBe('Kommen Sie zu Netzwerk Nordufer')
		expect(mail.text).toContain('Maren Ott freut sich auf Sie.')
		expect(mail.text).toContain('Einladung ansehen')
		await invite(admin, network, { mail: 'new@nordufer.example', role: 'board', locale: 'en' })
		expect((await newestMail('new@nordufer.example'))!.subject).not.toContain('Kommen')
	})

	it('goes back to the standard, and that can be taken back', async () => {
		const { journalId } = await resetMailText(admin, network, {
			kind: 'invitation',
			locale: 'de',
			known: await stored(),
		})
		expect(await ownMailText(db, network, 'invitation', 'de')).toBeNull()
		await undoChange(admin, network, { journalId })
		expect(await ownMailText(db, network, 'invitation', 'de')).toEqual(text)
	})

	it('is refused with placeholders that stand for nothing, and when somebody else was quicker', async () => {
		const wrong = { ...text, body: 'Guten Tag {vorname}, {network' }
		await expect(
			writeMailText(admin, network, { kind: 'invitation', locale: 'de', ...wrong, known: await stored() }),
		).rejects.toMatchObject({ code: 'networks.placeholder-unknown', facts: { names: ['vorname', '{'] } })
		await expect(
			writeMailText(admin, network, { kind: 'invitation', locale: 'de', ...text, known: stampOf(null) }),
		).rejects.toMatchObject({ code: 'networks.changed-meanwhile' })
		await expect(
			writeMailText(admin, network, { kind: 'spam', locale: 'de', ...text, known: stampOf(null) }),
		).rejects.toMatchObject({ code: 'networks.mail-not-found' })
		const board = context(viewer(maren, [{ role: 'board', networkId: network }]))
		await expect(
			writeMailText(board, network, { kind: 'invitation', locale: 'de', ...text, known: await stored() }),
		).rejects.toMatchObject({ kind: 'not-found' })
	})

	it('has a standard text in which all placeholders stand for something', () => {
		for (const mail of editableMails())
			for (const locale of ['de', 'en'] as const) {
				const example = mail.example(locale)
				expect(unknownPlaceholders(standardText(mail, locale), Object.keys(example)), mail.kind).toEqual([])
				expect(JSON.stringify(filledLetter(standardText(mail, locale), example, undefined))).not.toMatch(/\{\w+\}/)
			}
	})

	it('leaves out what has no value', () => {
		const { paragraphs } = filledLetter(
			{ subject: 'A', body: 'Guten Tag,\r\n\r\nGrund: {reason}\r\n\r\nEnde', closing: '' },
			{ reason: null },
			undefined,
		)
		expect(paragraphs).toEqual(['Ende'])
	})
})
