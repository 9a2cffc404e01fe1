import { totalmem } from 'node:os'

/** Server settings by name, as PostgreSQL's configuration spells them. */
export type Settings = Readonly<Record<string, string>>

/**
 * How much the server keeps in memory of its own, as a setting: a sixteenth of the machine, from 128 MB to 1 GB. The manual suggests a quarter
 * where nothing else runs; here the program does, and what is not kept comes from the cache of the system. Memory is taken as it is used.
 */
export function sharedBuffers(bytesOfMachine: number): string {
	const megabytes = Math.floor(bytesOfMachine / 16 / 2 ** 20)
	return `${Math.min(1_024, Math.max(128, megabytes))}MB`
}

/** A container may have less than its machine; 0 says that nobody has set a limit. */
const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity)

/** For two cores and 1 to 4 GB of memory; callers may override these. */
const sizes: Settings = {
	shared_buffers: sharedBuffers(memory),
	// Enough for what an import writes until the process that brings it to the disk comes round again.
	wal_buffers: '16MB',
	work_mem: '16MB',
	maintenance_work_mem: '128MB',
	max_connections: '60',
	jit: 'off',
	wal_compression: 'on',
	random_page_cost: '1.1',
	max_logical_replication_workers: '0',
}

/**
 * What the platform relies on. The log has neither statements nor their values: errors of statements go to the platform
 * only (`log_min_messages` ranks LOG above ERROR), and details, where values of rows would stand, are left out.
 */
const promises: Settings = {
	ssl: 'off',
	timezone: 'UTC',
	log_timezone: 'UTC',
	logging_collector: 'off',
	log_destination: 'stderr',
	log_line_prefix: '%m [%p] ',
	log_min_messages: 'log',
	log_min_error_statement: 'panic',
	log_error_verbosity: 'terse',
	log_statement: 'none',
	log_min_duration_statement: '-1',
	log_parameter_max_length: '0',
	log_parameter_max_length_on_error: '0',
	log_checkpoints: 'off',
}

/** Where the server listens: a folder for its socket, or a port of the loopback interface. */
export type Listening =
	{ readonly socketFolder: string; readonly port: number } | { readonly socketFolder: null; readonly port: number }

/** The server's command line for its settings; later ones win, so the caller's go last except for where it listens. */
export function settingArguments(listening: Listening, own: Settings = {}): string[] {
	const place: Settings =
		listening.socketFolder === null
			? { listen_addresses: '127.0.0.1', unix_socket_directories: '' }
			: {
					listen_addresses: '',
					unix_socket_directories: quoted(listening.socketFolder),
					unix_socket_permissions: '0700',
				}
	const all = { ...sizes, ...promises, ...own, ...place, port: String(listening.port) }
	return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** The setting is a list, so a comma or a space in the path needs quotes. */
const quoted = (path: string) => `"${path.replaceAll('"', '""')}"`
