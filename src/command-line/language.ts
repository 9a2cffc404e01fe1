/** The language of the console: `--lang en|de`, else that of the system, else German. */
import { overwriteGetLocale } from '#generated/paraglide/runtime.js'
import { locales, type Locale } from '#platform/localized.ts'

let spoken: Locale = 'de'

/** The language in which the console speaks. */
export function consoleLocale(): Locale {
	return spoken
}

/** A number as the language of the console writes it. */
export function inDigits(value: number, options?: Intl.NumberFormatOptions): string {
	return value.toLocaleString(spoken, options)
}

/**
 * Takes `--lang en`, `--lang=en` or `--lang de` out of the arguments and from now on speaks that language; without it the one
 * of the system. The rest of the arguments; null when a language is
 * asked for that the console does not speak.
 */
export function speak(args: readonly string[], system = ''): string[] | null {
	const at = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
	const asked = at < 0 ? system.slice(0, 2).toLowerCase() : (args[at]!.split('=')[1] ?? args[at + 1])
	const known = locales.find((locale) => locale === asked)
	spoken = known ?? 'de'
	overwriteGetLocale(() => spoken)
	if (at < 0) return [...args]
	return known ? args.toSpliced(at, args[at] === '--lang' ? 2 : 1) : null
}
