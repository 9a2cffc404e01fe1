const dayLength = 86_400_000
const lastSerial = 2_958_465

/**
 * The day and second behind a spreadsheet serial, or null outside 1900 to 9999. In the 1900 system serial 60 is the day
 * 29.02.1900, which never was: it is null, and the days before it are counted from one day later.
 */
export function fromSerial(serial: number, system1904: boolean): { day: string; time: string } | null {
	if (!Number.isFinite(serial) || serial < 0 || serial > lastSerial + 1) return null
	const seconds = Math.round(serial * 86_400)
	const days = Math.floor(seconds / 86_400)
	const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19)
	if (!system1904 && days === 60) return null
	const first = system1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
	const date = new Date(first + days * dayLength)
	if (date.getUTCFullYear() > 9999) return null
	return { day: date.toISOString().slice(0, 10), time }
}

/** The serial of an ISO day in the 1900 system, or null for days before 01.03.1900, which programs count differently. */
export function toSerial(day: string): number | null {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN
	const serial = (time - Date.UTC(1899, 11, 30)) / dayLength
	return serial >= 61 && serial <= lastSerial ? serial : null
}
