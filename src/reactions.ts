/** All that happens because something else happened: loaded once, wherever commands run. */
import '#domain/access/on-network-created.ts'
// Search comes last: it reads what the others have done.
import '#domain/competences/on-profile-confirmed.ts'
import '#domain/atlas/search/on-party-changed.ts'
