/** The part of smtp-server that our tests use. */
declare module 'smtp-server' {
	import type { Readable } from 'node:stream'
	import type { Server } from 'node:net'

	type Done = (error?: Error | null, answer?: { user: string } | string) => void
	type Session = { envelope: { mailFrom: { address: string } | false; rcptTo: { address: string }[] } }

	export class SMTPServer {
		constructor(options: {
			authOptional?: boolean
			disabledCommands?: string[]
			onAuth?(auth: { username: string; password: string }, session: Session, done: Done): void
			onRcptTo?(address: { address: string }, session: Session, done: Done): void
			onData?(stream: Readable, session: Session, done: Done): void
		})
		readonly server: Server
		listen(port: number, host: string, listening: () => void): void
		close(closed: () => void): void
	}
}
