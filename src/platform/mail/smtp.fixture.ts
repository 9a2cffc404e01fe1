/** A real mail server for tests: takes mails over TCP and keeps them. */
import { SMTPServer } from 'smtp-server'

export type Received = { from: string; to: string[]; raw: string }

/** Starts a mail server on a free port. `refuse` is the answer to every recipient, for example 451. */
export async function mailServer(given: { refuse?: number; login?: { user: string; password: string } } = {}) {
	const received: Received[] = []
	const state = { refuse: given.refuse }
	const server = new SMTPServer({
		authOptional: !given.login,
		disabledCommands: ['STARTTLS'],
		onAuth({ username, password }, _session, done) {
			const right = username === given.login?.user && password === given.login.password
			done(right ? null : new Error('wrong password'), right ? { user: username } : undefined)
		},
		onRcptTo(_address, _session, done) {
			done(state.refuse ? Object.assign(new Error('not now'), { responseCode: state.refuse }) : null)
		},
		onData(stream, { envelope }, done) {
			const chunks: Buffer[] = []
			stream.on('data', (chunk: Buffer) => chunks.push(chunk))
			stream.on('end', () => {
				const from = envelope.mailFrom ? envelope.mailFrom.address : ''
				received.push({
					from,
					to: envelope.rcptTo.map(({ address }) => address),
					raw: Buffer.concat(chunks).toString('utf8'),
				})
				done()
			})
		},
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const address = server.server.address()
	const port = typeof address === 'object' && address ? address.port : 0
	const login = given.login ? `${given.login.user}:${given.login.password}@` : ''
	return {
		url: `smtp://${login}127.0.0.1:${port}`,
		received,
		state,
		stop: () => new Promise<void>((resolve) => server.close(resolve)),
	}
}
