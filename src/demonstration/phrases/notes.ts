import type { Line } from './line.ts'

/** Short remarks that fit any claim. */
export const generalNotes: readonly Line[] = [
	['eine Person', 'one person'],
	['{~a:2-5} Personen', '{~a:2-5} people'],
	['seit {since}', 'since {since}'],
	['{~a:2-9} Projekte', '{~a:2-9} projects'],
	['zuletzt {=y:2023-2025}', 'most recently {=y:2023-2025}'],
	['nur gemeinsam mit Partnern', 'only together with partners'],
	['auf Deutsch und Englisch', 'in German and English'],
	['Beispiel auf Anfrage', 'example on request'],
	['im Aufbau', 'being built up'],
	['vor Ort und aus der Ferne', 'on site and remotely'],
	['für {k}', 'for {k}'],
	['auch als Schulung', 'training as well'],
	['freie Kapazität ab {=a:2-6} Wochen', 'capacity in {=a:2-6} weeks'],
	['gelegentlich', 'now and then'],
	['Schwerpunkt des Hauses', 'the focus of the house'],
	['mit eigener Werkstatt', 'with a workshop of our own'],
	['rund {=a:10-80} Prozent der Aufträge', 'about {=a:10-80} per cent of our work'],
	['Pilotprojekt abgeschlossen', 'pilot completed'],
	['im laufenden Betrieb', 'in live operation'],
	['bisher intern', 'internal so far'],
	['Erstberatung kostenfrei', 'first advice free of charge'],
	['zwei Kunden nennen wir gern', 'two clients gladly named'],
	['{=a:3-18} Jahre Erfahrung', '{=a:3-18} years of experience'],
	['dokumentiert und übergeben', 'documented and handed over'],
]

/** Remarks on certificates; the bodies that issue them are left unnamed. */
export const certificates: readonly Line[] = [
	['Urkunde liegt vor', 'certificate on file'],
	['Zertifikat des Herstellers', 'manufacturer’s certificate'],
	['Personenzertifikat', 'personal certificate'],
	['Zertifikate von {~a:2-6} Mitarbeitenden', 'certificates of {~a:2-6} employees'],
	['Überwachungsaudit {=y:2024-2025}', 'surveillance audit {=y:2024-2025}'],
	['mit mündlicher Prüfung', 'with an oral exam'],
	['Kopie bei der Geschäftsstelle', 'copy held by the office'],
	['rezertifiziert', 'recertified'],
	['Geltungsbereich Entwicklung und Betrieb', 'scope: development and operations'],
	['akkreditierte Prüfstelle', 'accredited test body'],
]
