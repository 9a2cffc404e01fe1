/** Actions on the documents and the picture of a record. */
import { documentChanges } from '../../documents/document-changes.server.ts'
import { pictureChanges } from '../../documents/picture-changes.server.ts'
import { partyAction } from './change.server.ts'

export const documentActions = {
	addDocument: partyAction('dokumente', (at) => documentChanges.addDocument(at, at.id)),
	replaceDocument: partyAction('dokumente', documentChanges.replaceDocument),
	describeDocument: partyAction('dokumente', documentChanges.describeDocument),
	removeDocument: partyAction('dokumente', documentChanges.removeDocument),
	eraseDocument: partyAction('dokumente', documentChanges.eraseDocument),
	setPicture: partyAction('bild', (at) => pictureChanges.setPicture(at, at.id)),
	removePicture: partyAction('bild', (at) => pictureChanges.removePicture(at, at.id)),
}
