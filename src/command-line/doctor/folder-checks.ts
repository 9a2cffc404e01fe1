/** The data folder: is it there, is it private, is there room. */
import { access, constants, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '#generated/paraglide/messages.js'
import { fine, hint, wrong, type Finding } from './finding.ts'
import { inDigits } from '../language.ts'

/** Below this the database may stop at any time; a backup and a day's work need about this much. */
const littleRoom = 2e9
const noRoom = 200e6

/** Bits of a mode that let others than the owner read or write. */
const othersRead = 0o066
const othersAnything = 0o077

export async function folderFindings(folder: string): Promise<Finding[]> {
	const info = await stat(folder).catch(() => null)
	if (!info?.isDirectory()) return [hint(m.doctor_folder_missing({ folder }), m.doctor_folder_missing_advice())]
	return [await rights(folder, info), await secretRights(join(folder, 'secret')), await room(folder)]
}

async function rights(folder: string, info: { mode: number; uid: number }): Promise<Finding> {
	const writable = await access(folder, constants.R_OK | constants.W_OK | constants.X_OK).then(
		() => true,
		() => false,
	)
	const own = process.getuid === undefined || process.getuid() === 0 || info.uid === process.getuid()
	if (!writable || !own) return wrong(m.doctor_folder_foreign({ folder }), m.doctor_folder_foreign_advice({ folder }))
	if (process.platform !== 'win32' && info.mode & othersRead)
		return wrong(m.doctor_folder_open({ folder }), m.doctor_folder_open_advice({ folder }))
	return fine(m.doctor_folder_fine({ folder }))
}

async function secretRights(file: string): Promise<Finding> {
	const info = await stat(file).catch(() => null)
	if (!info) return fine(m.doctor_secret_missing())
	if (process.platform !== 'win32' && info.mode & othersAnything)
		return wrong(m.doctor_secret_open(), m.doctor_secret_open_advice({ file }))
	return fine(m.doctor_secret_fine())
}

async function room(folder: string): Promise<Finding> {
	const { bavail, bsize } = await statfs(folder)
	const free = bavail * bsize
	const text = m.doctor_room({ free: `${inDigits(free / 1e9, { maximumFractionDigits: 1 })} GB` })
	if (free < noRoom) return wrong(text, m.doctor_room_advice())
	return free < littleRoom ? hint(text, m.doctor_room_advice()) : fine(text)
}
