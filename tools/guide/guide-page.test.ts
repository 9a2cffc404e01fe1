import { expect, it } from 'vitest'
import { guidePictures } from '../../src/guide/pictures.ts'
import { guidePage } from './guide-page.ts'
import { pictureOrigins } from './picture-origins.ts'

it('takes every picture from somewhere, and no other', () => {
	expect(Object.keys(pictureOrigins).toSorted()).toEqual(Object.keys(guidePictures).toSorted())
})

it('is one file with title, sections and what leads to them', () => {
	const sections = [{ id: 'list', title: 'Suchen & finden', html: '<p>So geht es.</p>' }]
	const page = guidePage({ title: 'Für alle', intro: '<p>Vorab. <a href="#list">Liste</a></p>', sections }, 'de')
	expect(page).toContain('<title>Für alle</title>')
	expect(page).toContain('<html lang="de">')
	expect(page).toMatch(/<h1>Für alle<\/h1>[^]*Vorab[^]*<h2 id="list">Suchen &amp; finden<\/h2>\n<p>So geht es/)
})
