/**
 * Who may open which address, by hand. `ja`: it opens; `Anmeldung`: sent to the sign-in page; `weiter`: sent on to where one is
 * signed in; `Formular`: takes what is posted, shows nothing; `-`: not found, as if it were not there. The people are those of matrix.ts: the
 * office is that of Albtrauf Digital, Ruben admin of Seekreis IT, Nesrin coordinator of the alliance, Tilman office of Donau-Iller Daten and
 * Ostalb Quellcode. `{party}` is an organisation of Albtrauf
 * Digital, `{own}` the one that Selin represents. What scripts and downloads ask for is not found without signing in. A test compares this with src/routes, a journey with the running server.
 */
export const routeMatrix = `
Route                                         | Besuch    | Selin    | Katrin   | Henrike  | Ruben    | Nesrin   | Tilman   | Miriam   | Jonas    | for example
/                                             | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /
/atlas                                        | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /atlas?q=Cloud
/o/[slug]                                     | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /o/hohentwiel
/o/[slug]/code.[format]                       | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /o/hohentwiel/code.svg
/o/[slug]/embed                               | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /o/hohentwiel/embed
/o/[slug]/profile.pdf                         | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /o/hohentwiel/profile.pdf
/o/[slug]/card.vcf                            | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /o/hohentwiel/card.vcf
/offers                                       | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /offers?kind=internship
/[network]/offers                             | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/offers
/competences                                  | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /competences
/competences/[slug]                           | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /competences/kubernetes
/alerts                                       | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /alerts?q=Cloud
/alerts/confirm/[token]                       | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /alerts/confirm/irgendwas
/alerts/stop/[token]                          | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /alerts/stop/irgendwas
/feeds/announcements                          | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /feeds/announcements?in=albtrauf-digital
/feeds/search                                 | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /feeds/search?q=Cloud
/compare                                      | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /compare?o=hohentwiel
/list                                         | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /list?o=hohentwiel
/processes                                    | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /processes
/processes/[slug]                             | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /processes/plan-production
/accessibility                                | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /accessibility
/ranking                                      | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /ranking
/help                                         | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /help
/help/[guide]                                 | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /help/office
/help/pictures/[file]                         | -         | -        | -        | -        | -        | -        | -        | -        | -        | /help/pictures/nothing.png
/[network]                                    | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital
/[network]/atlas                              | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/atlas
/[network]/competences                        | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/competences
/[network]/competences/[slug]                 | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/competences/kubernetes
/[network]/processes                          | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/processes
/[network]/processes/[slug]                   | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/processes/plan-production
/[network]/imprint                            | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/imprint
/[network]/data                               | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/data
/[network]/data/[file]                        | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/data/catalogue.ttl
/competences/[slug].[ending]                  | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /competences/kubernetes.ttl
/competences/taxonomy.[ending]                | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /competences/taxonomy.jsonld
/[network]/office/settings/data               | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/data
/[network]/privacy                            | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/privacy
/[network]/join                               | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/join
/[network]/join/colleague/[token]             | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/join/colleague/irgendwas
/[network]/claims/confirm/[token]             | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/claims/confirm/irgendwas
/[network]/claims/still/[token]               | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/claims/still/irgendwas
/[network]/join/confirm/[token]               | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /albtrauf-digital/join/confirm/irgendwas
/[network]/join/status/[token]                | -         | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/join/status/irgendwas
/api/[...path]                                | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /api/v1/organisations?q=Cloud
/brands.css                                   | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /brands.css
/robots.txt                                   | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /robots.txt
/sitemap.xml                                  | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /sitemap.xml
/healthz                                      | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /healthz
/theme                                        | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /theme
/mails                                        | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /mails
/setup/[[token]]                              | -         | -        | -        | -        | -        | -        | -        | -        | -        | /setup/irgendwas
/sign-in                                      | ja        | weiter   | weiter   | weiter   | weiter   | weiter   | weiter   | weiter   | weiter   | /sign-in
/sign-in/code                                 | ja        | weiter   | weiter   | weiter   | weiter   | weiter   | weiter   | weiter   | weiter   | /sign-in/code
/sign-in/again/[token]                        | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /sign-in/again/irgendwas
/sign-in/forgotten                            | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /sign-in/forgotten
/sign-in/invitation/[token]                   | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /sign-in/invitation/irgendwas
/sign-in/link/[token]                         | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /sign-in/link/irgendwas
/sign-in/reset/[token]                        | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /sign-in/reset/irgendwas
/sign-in/verify/[token]                       | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /sign-in/verify/irgendwas
/sign-out                                     | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /sign-out
/seeing-as                                    | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /seeing-as
/account                                      | Anmeldung | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /account
/account/data                                 | Anmeldung | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /account/data
/account/data/file                            | Formular  | Formular | Formular | Formular | Formular | Formular | Formular | Formular | Formular | /account/data/file
/account/passkey                              | -         | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /account/passkey
/sign-in/passkey                              | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /sign-in/passkey
/mine                                         | Anmeldung | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /mine
/mine/[id]                                    | Anmeldung | ja       | ja       | -        | -        | -        | -        | -        | -        | /mine/{own}
/mine/[id]/people                             | Anmeldung | ja       | -        | -        | -        | -        | -        | -        | -        | /mine/{own}/people
/mine/person/[id]                             | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /mine/person/999999
/mine/person/[id]/facts                       | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /mine/person/999999/facts
/mine/[id]/facts                              | Anmeldung | ja       | ja       | -        | -        | -        | -        | -        | -        | /mine/{own}/facts
/mine/[id]/entries                            | Anmeldung | ja       | ja       | -        | -        | -        | -        | -        | -        | /mine/{own}/entries
/mine/[id]/entries/[entry]                    | Anmeldung | ja       | ja       | -        | -        | -        | -        | -        | -        | /mine/{own}/entries/new?kind=job
/mine/[id]/share                              | Anmeldung | ja       | ja       | -        | -        | -        | -        | -        | -        | /mine/{own}/share
/mine/[id]/markets                            | Anmeldung | ja       | ja       | -        | -        | -        | -        | -        | -        | /mine/{own}/markets
/mine/[id]/colleagues                         | Anmeldung | ja       | ja       | -        | -        | -        | -        | -        | -        | /mine/{own}/colleagues
/mine/[id]/claims/[claim]                     | Anmeldung | ja       | ja       | -        | -        | -        | -        | -        | -        | /mine/{own}/claims/new
/mine/[id]/claims/[claim]/partners            | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /mine/{own}/claims/999999/partners
/mine/[id]/suggestions                        | Anmeldung | ja       | ja       | -        | -        | -        | -        | -        | -        | /mine/{own}/suggestions
/[network]/office                             | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office
/[network]/office                             | Anmeldung | -        | -        | -        | -        | ja       | -        | -        | -        | /verbund/office
/[network]/office                             | Anmeldung | -        | -        | -        | -        | -        | ja       | -        | -        | /donau-iller-daten/office
/[network]/office                             | Anmeldung | -        | -        | -        | ja       | -        | -        | -        | -        | /seekreis-it/office
/[network]/office/claims                      | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/claims
/[network]/office/parties                     | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/parties
/[network]/office/parties                     | Anmeldung | -        | -        | -        | -        | ja       | -        | -        | -        | /verbund/office/parties
/[network]/office/parties                     | Anmeldung | -        | -        | -        | -        | -        | ja       | -        | -        | /ostalb-quellcode/office/parties
/[network]/office/parties/[id]                | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/parties/{party}
/[network]/office/parties/[id]/claims/[claim] | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/parties/{party}/claims/999999
/[network]/office/parties/[id]/suggestions    | Anmeldung | -        | ja       | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/parties/{party}/suggestions
/[network]/office/parties/[id]/timeline       | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/parties/{party}/timeline
/[network]/office/tasks                       | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/tasks
/[network]/office/parties/new                 | Anmeldung | -        | ja       | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/parties/new
/[network]/office/parties/attended            | Anmeldung | -        | ja       | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/parties/attended
/[network]/office/parties/export.[format]     | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/parties/export.csv
/[network]/office/parties/export.[format]     | Anmeldung | -        | -        | -        | -        | -        | ja       | -        | -        | /ostalb-quellcode/office/parties/export.xlsx
/[network]/office/find                        | -         | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/find?q=Karo
/[network]/office/memberships                 | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/memberships
/[network]/office/memberships/votes           | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/memberships/votes
/[network]/office/memberships/export.[format] | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/memberships/export.csv
/[network]/office/settings/statute            | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/statute
/[network]/office/settings/membership-types   | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/membership-types
/[network]/office/applications                | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/applications
/[network]/office/applications/[id]           | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/applications/999999
/[network]/office/settings/application        | Anmeldung | -        | ja       | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/application
/[network]/office/duplicates                  | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/duplicates
/[network]/office/duplicates/[id]             | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/duplicates/999999
/[network]/office/imports                     | Anmeldung | -        | ja       | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/imports
/[network]/office/imports/new                 | Anmeldung | -        | ja       | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/imports/new
/[network]/office/imports/[id]                | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/imports/999999
/[network]/office/imports/[id]/problems.csv   | -         | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/imports/999999/problems.csv
/[network]/office/documents                   | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/documents
/[network]/office/settings/everything         | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/everything
/[network]/office/settings/everything         | Anmeldung | -        | -        | -        | ja       | -        | -        | -        | -        | /seekreis-it/office/settings/everything
/[network]/office/settings/everything/file    | Formular  | Formular | Formular | Formular | Formular | Formular | Formular | Formular | Formular | /albtrauf-digital/office/settings/everything/file
/[network]/office/settings/logo               | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/logo
/files/documents/[id]/[version]               | -         | -        | -        | -        | -        | -        | -        | -        | -        | /files/documents/999999/1
/files/fields/[party]/[key]                   | -         | -        | -        | -        | -        | -        | -        | -        | -        | /files/fields/999999/partnervereinbarung
/files/memberships/[membership]/[key]         | -         | -        | -        | -        | -        | -        | -        | -        | -        | /files/memberships/999999/satzung
/files/proposals/[id]                         | -         | -        | -        | -        | -        | -        | -        | -        | -        | /files/proposals/999999
/files/pictures/[id]/[size]                   | -         | -        | -        | -        | -        | -        | -        | -        | -        | /files/pictures/999999/small
/[network]/office/lists                       | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/lists
/[network]/office/segments                    | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/segments
/[network]/office/segments/build              | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/segments/build
/[network]/office/settings/fields             | Anmeldung | -        | ja       | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/fields
/[network]/office/settings/approval           | Anmeldung | -        | ja       | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/approval
/[network]/office/settings/tags               | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/tags
/[network]/office/settings/fields/[key]       | Anmeldung | -        | ja       | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/fields/new?type=text
/[network]/office/accounts                    | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/accounts
/[network]/office/accounts                    | Anmeldung | -        | -        | -        | ja       | -        | -        | -        | -        | /seekreis-it/office/accounts
/[network]/office/accounts                    | Anmeldung | -        | -        | -        | -        | ja       | -        | -        | -        | /verbund/office/accounts
/[network]/office/accounts                    | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /donau-iller-daten/office/accounts
/[network]/office/settings                    | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings
/[network]/office/journal                     | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/journal
/[network]/office/see-as                      | Anmeldung | -        | ja       | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/see-as
/[network]/office/settings/roles              | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/roles
/[network]/office/settings/network            | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/network
/[network]/office/settings/texts              | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/texts
/[network]/office/settings/texts              | Anmeldung | -        | -        | -        | -        | ja       | -        | -        | -        | /verbund/office/settings/texts
/[network]/office/settings/mails              | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/mails
/[network]/office/settings/mails/[kind]       | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/settings/mails/invitation
/[network]/office/parties/[id]/who-sees       | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/parties/{party}/who-sees
/[network]/office/journal/[entry]             | Anmeldung | -        | -        | -        | -        | -        | -        | -        | -        | /albtrauf-digital/office/journal/999999
/[network]/office/parties/[id]/as-of          | Anmeldung | -        | ja       | ja       | -        | -        | -        | -        | -        | /albtrauf-digital/office/parties/{party}/as-of
/dev/patterns                                 | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /dev/patterns
/dev/office                                   | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /dev/office
/dev/suggestions                              | ja        | ja       | ja       | ja       | ja       | ja       | ja       | ja       | ja       | /dev/suggestions?q=Form
`

export type RouteExpectation = { route: string; example: string; answers: Record<string, string> }

/** The table as data. */
export function readRouteMatrix(text: string): RouteExpectation[] {
	const [head, ...lines] = text
		.trim()
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.trim()))
	const people = head!.slice(1, -1)
	return lines.map((cells) => ({
		route: cells[0]!,
		example: cells.at(-1)!,
		answers: Object.fromEntries(people.map((person, index) => [person, cells[index + 1]!])),
	}))
}
