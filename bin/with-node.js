/**
 * Everything runs with the Node that package.json pins (node_modules/.bin/node on Linux), whatever Node the system has.
 * The files in bin are plain JavaScript since they must run before anything is installed, on Node 20 too.
 */
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { spawn } = require('node:child_process')

const root = join(__dirname, '..')

/** A sentence in the language of the system, else German. Here nothing of the program is there yet. */
function say(german, english) {
	const system = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
	return /^en/i.test(system) ? english : german
}

/** The pinned Node, else the one that runs now when it is new enough. */
function pinnedNode() {
	const pinned = join(root, 'node_modules/.bin/node')
	if (process.platform === 'linux' && existsSync(pinned)) return pinned
	if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
	console.error(
		say(
			`Flechtwerk braucht Node 24 oder neuer, hier läuft ${process.version}.\nAuf Linux wird es mit installiert: npm ci. Sonst: https://nodejs.org`,
			`Flechtwerk needs Node 24 or newer, this is ${process.version}.\nOn Linux it is installed with the rest: npm ci. Else: https://nodejs.org`,
		),
	)
	process.exit(1)
}

/**
 * Runs a program in the foreground and takes over its exit code. Signals reach the child, which ends by itself.
 * @returns {Promise<number>}
 */
function run(program, args, options = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { stdio: 'inherit', cwd: root, ...options })
		const forward = (signal) => child.kill(signal)
		const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']
		for (const signal of forwarded) process.on(signal, forward)
		child.on('error', reject)
		child.on('exit', (code, signal) => {
			for (const name of forwarded) process.off(name, forward)
			resolve(code ?? (signal ? 128 : 1))
		})
	})
}

module.exports = { root, run, pinnedNode, say }
