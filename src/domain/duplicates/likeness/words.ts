/** Words that say little about whom a name means, or that say that somebody else is meant. All in the spelling of `plain`. */
import { plain, plainGiven } from './letters.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(plain))

/** Left out before names are compared. */
export const silentWords = list(
	'und and u the der die das des den fur fuer for von vom im in am an of zu zur zum bei mit e',
)

/** Words of a trade, or of any firm: alike in two names they prove little, missing in one they mean little. */
export const commonWords =
	list(`software softwarehaus softwareentwicklung systeme systems system systemhaus solutions solution losungen technik technologie
	technologies technology tech it edv informatik information informationstechnik consulting beratung unternehmensberatung berater consult
	service services dienstleistungen dienste engineering ingenieure ingenieurburo ingenieurbuero buro buero digital daten data datenwerk cloud web
	webdesign webstudio internet internetagentur agentur media medien design studio atelier werkstatt labor labs lab group gruppe partner
	partners kollegen team sohne soehne toechter gesellschaft firma company marketing kommunikation communication network networks netzwerk
	netze automation automatisierung elektronik elektrotechnik elektro maschinenbau mechanik werkzeugbau robotik robotics security sicherheit
	akademie academy institut institute hochschule universitat university schule zentrum center centre verein verband stiftung kammer
	energie energy gesundheit health logistik logistics handel handels vertrieb vertriebs produktion fertigung bau verlag druck kontor haus
	manufaktur stube projekt projekte management entwicklung development innovation innovations apps app mobile ki ai analytics
	treuhand steuerberatung rechtsanwalte kanzlei praxis apotheke hotel gasthof spedition druckerei technische techn forschung beratungsgesellschaft`)

/** Words that set one firm of a family apart from another. */
export const sisterWords =
	list(`holding verwaltung verwaltungs verwaltungsgesellschaft beteiligung beteiligungs beteiligungsgesellschaft vermogen
	vermogensverwaltung immobilien grundstucks besitz besitzgesellschaft betriebs betriebsgesellschaft nord sud ost west sudwest nordost nordwest
	sudost mitte north south east international deutschland germany europe europa schweiz osterreich france austria baden wurttemberg
	bayern hessen ventures venture capital invest leasing finanz finance foerderverein forderverein freunde personal erste zweite i ii iii iv`)

/** Trades that are the name of a further firm as often as something a list leaves out. */
export const branchWords =
	list(`service services consulting consult akademie academy lab labs forschung handel handels vertrieb vertriebs produktion production
	logistik logistics engineering stiftung medien media`)

/** Written before a name or behind it by people who keep lists. */
export const titleWords =
	list(`dr prof professor dipl ing med phil rer nat pol oec jur h c hc mba msc bsc ma ba b a m sc mag ir herr frau
	fr hr mr mrs ms fm bw inf kfm kffr wirt rat ra`)

/** Whole words for what is often cut short without a full stop. */
export const shortened: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries({
		gebr: 'gebruder', gebrueder: 'gebruder', ges: 'gesellschaft', inst: 'institut', uni: 'universitat', univ: 'universitat', hs: 'hochschule',
		ing: 'ingenieur', sw: 'software', sys: 'systeme', syst: 'systeme', tech: 'technik', techn: 'technik', dtl: 'dienstleistungen',
		mgmt: 'management', intl: 'international', dt: 'deutsche', dtsch: 'deutsche', dtld: 'deutschland', st: 'sankt', bw: 'badenwurttemberg',
		fa: 'firma', grp: 'gruppe', solution: 'solutions', system: 'systeme', systems: 'systeme', technologies: 'technologie',
		technology: 'technologie', service: 'services', partners: 'partner', group: 'gruppe', institute: 'institut', university: 'universitat',
		academy: 'akademie', center: 'zentrum', centre: 'zentrum', assoc: 'association', networks: 'network',
	}).map(([short, whole]) => [plain(short), plain(whole)]),
) // prettier-ignore

/** Sites that host the pages of many. */
export const sharedSites: ReadonlySet<string> = new Set(
	`facebook.com linkedin.com xing.com instagram.com youtube.com twitter.com x.com github.com jimdo.com jimdosite.com wixsite.com wordpress.com
	blogspot.com google.com business.site`.split(/\s+/),
)

/** Given names and how they are called. */
export const calledNames: ReadonlyMap<string, string> = new Map(
	`alexander alex sascha|michael micha michi mike|thomas tom tommy|andreas andi andy|christian chris|christoph chris christof|stefan stephan steffen
	|matthias mathias matze|johannes hans hannes jo|johann hans|joachim jochen achim|wolfgang wolf|friedrich fritz fred|heinrich heinz heiner|karl carl
	|klaus claus|nikolaus niko klaus nico|ulrich uli ulli|peter pit|josef joseph sepp jupp|franz franziskus|georg schorsch joerg|maximilian max|benjamin ben
	|daniel dani|manuel manu|philipp philip phillip|robert rob bob|sebastian basti bastian|tobias tobi|florian flo|martin martl|bernhard bernd berndt
	|gerhard gerd gert|eberhard eb|reinhard reiner rainer|dieter didi|jurgen juergen|guenter gunter guenther gunther|walter walther|rudolf rudi|ludwig lutz
	|katharina kathrin katrin kati cathrin catrin|elisabeth elli lisa elsbeth|susanne susi susanna|barbara babs|gabriele gabi gaby gabriela|christine christina tina kristina kristin
	|stefanie stephanie steffi|sabine bine|ulrike ulli uli|angelika geli|brigitte gitte birgit|margarete grete margret margarethe|johanna hanna hannah|magdalena lena
	|alexandra alex sandra|annette anette|kerstin kirsten|nicole nicola|martina tina|bettina tina betty|petra peti|monika moni|andrea andi|claudia klaudia
	|cornelia conny|jacqueline jacky|jennifer jenny|jessica jessi|melanie melli|simone simona|theresa teresa therese|veronika vroni|viktoria victoria vicky
	|mehmet muhammet mohammed|ahmet ahmed|mustafa mustapha|jose pepe|giuseppe peppe|francesco franco|antonio toni|dimitrios dimitri|konstantin kostas costa|aleksandar aleksander`
		.split('|')
		.flatMap((names) =>
			names
				.trim()
				.split(/\s+/)
				.map(plainGiven)
				.map((name, _, all) => [name, all[0]!] as const),
		)
		.toReversed(),
)
