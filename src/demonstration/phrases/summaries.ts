import type { Line } from './line.ts'

/** Summaries of registers that name no subjects. */
export const plainSummaries: readonly Line[] = [
	['{trade_satz} in {town}.', '{trade_satz} in {town}.'],
	['{trade_satz} mit {n} Beschäftigten, tätig für {k}.', '{trade_satz} with {n} employees, working for {k}.'],
	['{trade_satz} für {k} und {k2}.', '{trade_satz} for {k} and {k2}.'],
	['Wir sind {ein_trade} {wo}.', 'We are {a_trade} {wo}.'],
	['{short} ist {ein_trade} {wo}.', '{short} is {a_trade} {wo}.'],
	[
		'[Seit {year} tätig|Seit {year} im Einsatz|Unterwegs seit {year}] für {k} {wo}.',
		'[Working|At work|On the road] for {k} {wo} since {year}.',
	],
	['{trade_satz} {wo}, gegründet {year}.', '{trade_satz} {wo}, founded in {year}.'],
	['Mit {n} Beschäftigten in {town} für {k} da.', 'A team of {n} in {town}, there for {k}.'],
	['{trade_satz} aus {town}, geleitet von {founder}.', '{trade_satz} from {town}, led by {founder}.'],
	['{trade_satz} unter Leitung von {founder}.', '{trade_satz} led by {founder}.'],
	['{short}, {trade} für {k}.', '{short}, {a_trade} for {k}.'],
	['In {town} und {town2} für {k} tätig.', 'Working for {k} in {town} and {town2}.'],
	['Unabhängige Leistungen für {k}, seit {year} in {town}.', 'Independent services for {k}, in {town} since {year}.'],
	['{n} Fachleute für {k} und {k2}.', '{n} specialists for {k} and {k2}.'],
	['Wir arbeiten seit {year} für {k}.', 'We have worked for {k} since {year}.'],
	['[Seit {age} Jahren|Im {age}. Jahr] {wo}: {trade}.', '[For {age} years|In year {age}] {wo}: {a_trade}.'],
	['{trade_satz} mit Sitz in {town} und Kundschaft {wo}.', '{trade_satz} based in {town} with clients {wo}.'],
]

/** Summaries of registers; {topics} names one to three subjects. */
export const topicSummaries: readonly Line[] = [
	['{topics_satz} für {k}.', '{topics_satz} for {k}.'],
	['{trade_satz} seit {year}: {topics}.', '{trade_satz} since {year}: {topics}.'],
	['{topics_satz}.', '{topics_satz}.'],
	['{topics_satz} aus {town}.', '{topics_satz} from {town}.'],
	['Inhabergeführt, Schwerpunkt {topics}.', 'Owner-run, focusing on {topics}.'],
	['Beratung, Umsetzung und Betrieb: {topics}.', 'Advice, implementation and operations: {topics}.'],
	['{trade_satz}, Schwerpunkt {topics}.', '{trade_satz}, focus: {topics}.'],
	['{topics_satz}, unter anderem für {k}.', '{topics_satz}, among others for {k}.'],
	['{short}: {topics}.', '{short}: {topics}.'],
	['{topics_satz} für {k} und {k2}, {wo} und darüber hinaus.', '{topics_satz} for {k} and {k2}, {wo} and beyond.'],
	[
		'[Seit {year} in {town}|In {town}, seit {year}|{town}, gegründet {year}]: {topics}.',
		'[In {town} since {year}|{town}, since {year}|{town}, founded in {year}]: {topics}.',
	],
	['Wir bieten {topics} {wo}.', 'We offer {topics} {wo}.'],
	['{topics_satz}: {short} aus {town}.', '{topics_satz}: {short} of {town}.'],
	['Fachbetrieb für {topics}.', 'Specialists in {topics}.'],
	['{topics_satz} {wo}, seit {year}.', '{topics_satz} {wo}, since {year}.'],
	['Leistungen für {k}: {topics}.', 'Services for {k}: {topics}.'],
	['Wir übernehmen {topics} für {k}.', 'We take on {topics} for {k}.'],
	['{topics_satz}, angeboten von {founder} und Team.', '{topics_satz}, offered by {founder} and team.'],
	['{n} Beschäftigte, Schwerpunkt {topics}.', '{n} employees, focusing on {topics}.'],
	['Spezialisiert auf {topics}.', 'Specialised in {topics}.'],
	['{trade_satz} in {town} ({topics}).', '{trade_satz} in {town} ({topics}).'],
	['Von {town} aus: {topics} für {k}.', 'From {town}: {topics} for {k}.'],
	['{topics_satz}, vorwiegend für {k2} und {k}.', '{topics_satz}, mainly for {k2} and {k}.'],
	['{k_satz} beauftragen uns mit Aufgaben rund um {topics}.', '{k_satz} hire us for work around {topics}.'],
	['Planung und Umsetzung: {topics}.', 'Planning and implementation: {topics}.'],
	['{topics_satz} vom Fachbetrieb in {town}.', '{topics_satz} from the specialists in {town}.'],
]

/** Summaries of advertisements that name no subjects. */
export const promiseSummaries: readonly Line[] = [
	['Wir machen {k} fit für morgen.', 'We make {k} fit for tomorrow.'],
	['Digitale Lösungen, die {k} {wo} weiterbringen.', 'Digital solutions that take {k} {wo} further.'],
	['Ganzheitliche Lösungen für {k} und {k2}.', 'Holistic solutions for {k} and {k2}.'],
	[
		'Wir begleiten {k} in die digitale Welt, seit {year}.',
		'We have accompanied {k} into the digital world since {year}.',
	],
	['Intelligente Lösungen aus {town}, gemacht für {k}.', 'Intelligent solutions from {town}, made for {k}.'],
	['Ihr verlässlicher Partner {wo}, seit {year}.', 'Your reliable partner {wo}, since {year}.'],
	['Technik mit Herz und Verstand für {k}.', 'Technology with heart and mind for {k}.'],
	['Für {k}, die mehr wollen.', 'For {k} who want more.'],
	['{trade_satz} mit Herzblut, {wo} zu Hause.', '{trade_satz} with heart, at home {wo}.'],
	['Aus Ideen werden Ergebnisse, für {k} und {k2}.', 'Ideas become results, for {k} and {k2}.'],
	['Gemeinsam weiter: {trade} in {town}.', 'Further together: {a_trade} in {town}.'],
	['Digitalisierung, die bei {kd} ankommt.', 'Digitisation that reaches {k}.'],
	['{short} steht für Qualität aus {town}.', '{short} stands for quality from {town}.'],
	['Wir geben {kd} Rückenwind.', 'We give {k} a tailwind.'],
	['Menschen, Technik, {town}: zusammen besser.', 'People, technology, {town}: better together.'],
	['Vorsprung für {k} {wo}.', 'A head start for {k} {wo}.'],
]

/** And those that name one to three. */
export const promiseTopicSummaries: readonly Line[] = [
	['Ihr Partner für {topics} {wo}.', 'Your partner for {topics} {wo}.'],
	['{topics_satz} mit Leidenschaft, aus {town}.', '{topics_satz} with passion, from {town}.'],
	['Zukunft gestalten durch {topics}.', 'Shaping the future through {topics}.'],
	['{topics_satz} neu gedacht, für {k}.', '{topics_satz} rethought, for {k}.'],
	[
		'Erfahrung, Qualität, Nähe: Ihr Team für {topics} in {town}.',
		'Experience, quality, closeness: your team for {topics} in {town}.',
	],
	['Einfach besser: {topics} aus einer Hand.', 'Simply better: {topics} from one source.'],
	['Mehr Effizienz für {k} durch {topics}.', 'More efficiency for {k} through {topics}.'],
	['{topics_satz}, damit {k} wachsen können.', '{topics_satz}, so that {k} can grow.'],
	['{topics_satz} auf Augenhöhe, für {k} {wo}.', '{topics_satz} as equals, for {k} {wo}.'],
	['Ihr Fachteam für {topics}.', 'Your specialists in {topics}.'],
	['Alles aus einer Hand: {topics}.', 'All from one source: {topics}.'],
	['Mit Sicherheit gut beraten: {topics} aus {town}.', 'Well advised: {topics} from {town}.'],
	['Wir machen {topics} einfach.', 'We make {topics} simple.'],
	['{topics_satz} vom Partner Ihres Vertrauens.', '{topics_satz} from a partner you trust.'],
	['Ob klein oder groß: {topics} für {k} und {k2}.', 'Small or large: {topics} for {k} and {k2}.'],
	['Zeit für {topics}, Zeit für {short}.', 'Time for {topics}, time for {short}.'],
	['{topics_satz} mit System, {wo}.', '{topics_satz} with method, {wo}.'],
	['Näher dran: {topics} in {town} und {town2}.', 'Closer by: {topics} in {town} and {town2}.'],
	['Durchdacht und bezahlbar: {topics}.', 'Thought through and affordable: {topics}.'],
]
