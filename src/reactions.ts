/** All that happens because something else happened: loaded once, wherever commands run. */
import '#domain/access/on-network-created.ts'
import '#domain/atlas/search/on-party-changed.ts'
