/** From the public form to the account of a new member, each step by whoever it belongs to. */
import { expect } from 'vitest'
import { inLocale, paths } from '#platform/paths.ts'
import { expectReadable, journey } from './journey.ts'
import { mailTo, mailWithLink } from './mail-in-page.ts'

const network = 'albtrauf-digital'
const firm = 'Moosgrund Pegelwerk GmbH'
/** The pages of applicants and members have no scripts; that axe can look at them, the window may run some. */
const phone = { width: 390 } as const

journey(
	'a firm applies on a phone, the office checks, the board approves, and its contact has an account',
	async ({ people }) => {
		const applicant = await people.visitor(phone)
		await applicant.goto(paths.network(network))
		await applicant.getByRole('main').getByRole('link', { name: 'Mitglied werden' }).click()
		await expectReadable(applicant)
		await applicant.getByLabel('Name der Organisation').fill(firm)
		await applicant.getByLabel('Art der Organisation').selectOption('Unternehmen')
		await applicant.getByLabel('Straße und Hausnummer').fill('Mühlweg 4')
		await applicant.getByLabel('Postleitzahl').fill('72764')
		await applicant.getByLabel('Ort', { exact: true }).fill('Reutlingen')
		// A field of the office, in the form because it has chosen so.
		await applicant.getByRole('group', { name: 'Bildet aus (freiwillig)' }).getByLabel('Fachinformatik').check()
		await applicant.getByLabel('Vorname').first().fill('Ruth')
		await applicant.getByLabel('Nachname').first().fill('Kegel')
		await applicant.getByLabel('E-Mail', { exact: true }).first().fill('kegel@moosgrund')
		await applicant.getByRole('button', { name: 'Antrag absenden' }).click()
		const errors = await applicant.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()
		expect(errors).toContain('Die Mailadresse ist unvollständig')
		expect(errors).toContain('Ohne Ihr Einverständnis')
		await expectReadable(applicant)
		expect(await applicant.getByLabel('Name der Organisation').inputValue()).toBe(firm)
		expect(await applicant.getByLabel('Fachinformatik').isChecked()).toBe(true)
		await applicant.getByLabel('E-Mail', { exact: true }).first().fill('kegel@moosgrund.example')
		await applicant.getByLabel(/Ich bin einverstanden/).check()
		// Nobody fills in a form within three seconds; this one has been open for longer only on a slow machine.
		await applicant.waitForTimeout(3_000)
		await applicant.getByRole('button', { name: 'Antrag absenden' }).click()
		await applicant.getByRole('heading', { level: 1, name: firm }).waitFor()
		const status = applicant.url()
		expect(await applicant.getByRole('main').innerText()).toContain('Wartet auf Ihre Bestätigung')

		const mails = await people.visitor()
		await applicant.goto(
			(await mailTo('kegel@moosgrund.example', mails, new RegExp(`(/${network}/join/confirm/\\S+)`))).path,
		)
		await expectReadable(applicant)
		await applicant.getByRole('button', { name: 'Antrag bestätigen' }).click()
		await applicant.getByText('Bei der Geschäftsstelle', { exact: true }).waitFor()
		expect(applicant.url()).toBe(status)

		const office = await people.person('office')
		await office.goto(paths.office(network))
		await office
			.getByRole('main')
			.getByRole('link', { name: /Aufnahmeanträge sind zu prüfen/ })
			.click()
		await office.getByRole('rowheader').getByRole('link', { name: firm }).click()
		await office.getByRole('heading', { name: 'Prüfen und vorlegen' }).waitFor()
		await expectReadable(office)
		expect(await office.getByRole('button', { name: 'Antrag annehmen' }).count()).toBe(0)
		expect(await office.getByRole('region', { name: 'Angaben' }).innerText()).toMatch(/Bildet aus\s+Fachinformatik/)
		await office.getByLabel('Sichtbar für').selectOption('öffentlich')
		const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
		await office.getByLabel('Beginn').fill(today)
		await office.getByRole('button', { name: 'Dem Vorstand vorlegen' }).click()
		await office.getByText('Der Antrag liegt jetzt dem Vorstand vor.').waitFor()

		const board = await people.person('board', { scripts: false })
		await board.goto(paths.applications(network, { state: 'forwarded' }))
		await board.getByLabel(`${firm} auswählen`).check()
		await board.getByRole('button', { name: 'Annehmen' }).click()
		await board.getByText('Ein Antrag ist angenommen.').waitFor()

		// Nothing is typed again: the record has the answer, and leads back to the application.
		await office.reload()
		await office.getByRole('link', { name: 'Zum Mitglied' }).click()
		await office.waitForURL(/\/parties\/\d+/)
		await office.getByRole('heading', { level: 1, name: firm }).waitFor()
		expect(await office.getByRole('main').innerText()).toMatch(/Bildet aus\s+Fachinformatik/)
		expect(await office.getByRole('link', { name: 'Aufnahmeantrag eingegangen' }).count()).toBe(1)
		expect(await office.getByRole('link', { name: 'Aufnahmeantrag angenommen' }).count()).toBe(1)
		await expectReadable(office)
		await office.getByRole('link', { name: /^Aufnahmeantrag, eingegangen/ }).click()
		await office.waitForURL(/\/applications\/\d+/)
		await office.getByRole('heading', { level: 1, name: firm }).waitFor()
		expect(await office.getByRole('main').innerText()).toContain('Angenommen')

		await applicant.goto(status)
		expect(await applicant.getByRole('main').innerText()).toContain('Angenommen')
		await applicant.goto((await mailTo('kegel@moosgrund.example', mails, /(\/sign-in\/invitation\/\S+)/)).path)
		await applicant.getByLabel('Vor- und Nachname').fill('Ruth Kegel')
		await applicant.getByLabel('Neues Kennwort').fill('Kiesel Tau Lampe 7')
		await applicant.getByRole('button', { name: 'Konto anlegen und annehmen' }).click()
		await applicant.getByRole('heading', { name: firm }).waitFor()
		await applicant.getByRole('heading', { name: firm }).getByRole('link').click()
		await applicant.getByRole('link', { name: 'Kolleginnen und Kollegen einladen' }).click()
		await expectReadable(applicant)
	},
	120_000,
)

journey(
	'somebody applies in English, and the board declines with a reason',
	async ({ people }) => {
		const reason = 'Die Satzung verlangt einen Wohnsitz in der Region.'
		const applicant = await people.visitor(phone)
		await applicant.goto(inLocale(paths.join(network, { kind: 'person' }), 'en'))
		await applicant.getByRole('heading', { level: 1, name: 'Become a member' }).waitFor()
		await expectReadable(applicant)
		await applicant.getByLabel('Given name').fill('Maud')
		await applicant.getByLabel('Family name').fill('Fenwick')
		await applicant.getByLabel('Street and number').fill('12 Mill Lane')
		await applicant.getByLabel('Postcode').fill('10115')
		await applicant.getByLabel('Town').fill('Berlin')
		await applicant.getByLabel(/^I agree/).check()
		await applicant.waitForTimeout(3_000)
		await applicant.getByRole('button', { name: 'Send application' }).click()
		expect(await applicant.getByRole('main').innerText()).toContain('The mail address is incomplete')
		expect(await applicant.getByLabel('Family name').inputValue()).toBe('Fenwick')
		await applicant.getByLabel('E-mail', { exact: true }).fill('maud@fenwick.example')
		await applicant.getByRole('button', { name: 'Send application' }).click()
		await applicant.getByRole('heading', { level: 1, name: 'Maud Fenwick' }).waitFor()
		const status = applicant.url()
		const mails = await people.visitor()
		const confirm = await mailTo('maud@fenwick.example', mails, new RegExp(`(/en/${network}/join/confirm/\\S+)`))
		expect(confirm.text).toContain('This link confirms your mail address')
		await applicant.goto(confirm.path)
		await applicant.getByRole('button', { name: 'Confirm application' }).click()
		await applicant.getByText('With the office', { exact: true }).waitFor()

		const office = await people.person('office')
		await office.goto(paths.applications(network, { state: 'received' }))
		await office.getByRole('rowheader').getByRole('link', { name: 'Maud Fenwick' }).click()
		await office.getByRole('button', { name: 'Dem Vorstand vorlegen' }).click()
		await office.getByText('Der Antrag liegt jetzt dem Vorstand vor.').waitFor()

		const board = await people.person('board')
		await board.goto(paths.applications(network, { state: 'forwarded' }))
		await board.getByRole('rowheader').getByRole('link', { name: 'Maud Fenwick' }).click()
		await board.getByRole('button', { name: 'Antrag ablehnen' }).click()
		const errors = board.getByRole('group', { name: 'Zusammenfassung der Fehler' })
		expect(await errors.innerText()).toContain('Ohne Grund kann der Antrag nicht abgelehnt werden.')
		await board.getByLabel('Grund', { exact: true }).fill(reason)
		await board.getByRole('button', { name: 'Antrag ablehnen' }).click()
		await board.getByText('Ein Antrag ist abgelehnt.').waitFor()
		expect(await board.getByRole('region', { name: 'Verlauf' }).innerText()).toContain(reason)
		expect(await board.getByRole('button', { name: 'Antrag annehmen' }).count()).toBe(0)

		await applicant.goto(status)
		const said = await applicant.getByRole('main').innerText()
		expect(said).toContain('Declined')
		expect(said).toContain(`The reason: ${reason}`)
		await expectReadable(applicant)
		const letter = await mailWithLink(mails, new RegExp(`The reason: ${reason}[^]*?(/en/${network}/join/status/\\S+)`))
		expect(letter.text).toContain('has not accepted the application of “Maud Fenwick”')
	},
	120_000,
)

journey('the board approves several at once, and hears which one cannot be', async ({ people }) => {
	const [good, twice] = ['Schafbuckel Laborsoftware GmbH', 'Karo und Faden Datenwerk e. G.']
	// Already a member: the office connects the application with the record that it has.
	const office = await people.person('office')
	await office.goto(paths.applications(network, { state: 'received' }))
	await office.getByRole('rowheader').getByRole('link', { name: twice }).click()
	await office
		.getByRole('radio', { name: /Karo & Faden Datenwerk eG.*verwenden/ })
		.first()
		.check()
	await office.getByRole('button', { name: 'Dem Vorstand vorlegen' }).click()
	await office.getByText('Der Antrag liegt jetzt dem Vorstand vor.').waitFor()

	const board = await people.person('board')
	await board.goto(paths.applications(network, { state: 'forwarded' }))
	for (const name of [good, twice]) await board.getByLabel(`${name} auswählen`).check()
	await board.getByRole('button', { name: 'Annehmen' }).click()
	await board.getByText('Ein Antrag ist angenommen.').waitFor()
	await board.getByText('In dieser Zeit besteht schon eine Mitgliedschaft.').waitFor()
	await expectReadable(board)
	const named = (name: string) => board.getByRole('rowheader').getByRole('link', { name })
	expect([await named(good).count(), await named(twice).count()]).toEqual([0, 1])

	await board.getByLabel(`${twice} auswählen`).check()
	await board.getByLabel('Grund der Ablehnung').fill('Sie sind schon Mitglied.')
	await board.getByRole('button', { name: 'Ablehnen' }).click()
	await board.getByText('Ein Antrag ist abgelehnt.').waitFor()
	expect(await named(twice).count()).toBe(0)
})

journey('the main contact answers a colleague, and a stranger gets nothing', async ({ people }) => {
	const page = await people.person('member', phone)
	await page.goto(paths.mine())
	await page.getByRole('heading', { name: 'Karo & Faden Datenwerk eG' }).getByRole('link').click()
	await page.getByRole('link', { name: /Anfragen von Kolleginnen und Kollegen/ }).click()
	await expectReadable(page)
	await page.getByRole('button', { name: /^Gehört zu uns\W+Yasmin Oral/ }).click()
	expect(await page.getByRole('status').first().innerText()).toContain('Bestätigt')
	expect(await page.getByText('Yasmin Oral').count()).toBe(0)
	const stranger = await people.person('member-of-two', phone)
	expect((await stranger.goto(new URL(page.url()).pathname))?.status()).toBe(404)
})
