import { isAbsolute, join } from 'node:path'

/** Who starts the platform, as far as the place of its data depends on it. The caller reads these from the system. */
export type StartedBy = {
	/** Numeric user id; `undefined` where the system has none (Windows). */
	readonly uid: number | undefined
	/** The home folder, absolute. */
	readonly home: string
	readonly environment: { readonly XDG_DATA_HOME?: string; readonly LOCALAPPDATA?: string }
}

/**
 * The data folder that is used when none is named, absolute.
 *
 * As root it lies below `/var/lib`, because a folder below `/root` is not reachable for the user that the database runs
 * under. Otherwise the XDG base directory specification decides; it says that a relative `XDG_DATA_HOME` is ignored.
 */
export function defaultDataFolder({ uid, home, environment }: StartedBy): string {
	if (uid === 0) return '/var/lib/flechtwerk'
	if (uid === undefined && environment.LOCALAPPDATA) return join(environment.LOCALAPPDATA, 'flechtwerk')
	const shared = environment.XDG_DATA_HOME
	return join(shared && isAbsolute(shared) ? shared : join(home, '.local', 'share'), 'flechtwerk')
}
