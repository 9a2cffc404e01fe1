/** All that happens because something else happened: loaded once, wherever commands run. */
import '#domain/access/on-network-created.ts'
import '#domain/access/on-role-undone.ts'
import '#domain/competences/confirmations/confirmation-mails.ts'
import '#domain/joining/joining-mails.ts'
import '#domain/parties/proposals/proposal-mails.ts'
import '#domain/documents/on-party-removed.ts'
import '#domain/parties/record/on-merge-undone.ts'
import '#domain/duplicates/on-party-changed.ts'
// Search comes last: it reads what the others have done.
import '#domain/competences/on-profile-confirmed.ts'
import '#domain/relations/on-party-removed.ts'
import '#domain/documents/on-interaction-removed.ts'
import '#domain/atlas/search/on-party-changed.ts'
