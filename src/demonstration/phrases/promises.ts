import type { Line } from './line.ts'

/** What firms write about themselves when an agency wrote it. */
export const promiseLines: readonly Line[] = [
	[
		'Gemeinsam mit unseren Kunden machen wir Digitalisierung erlebbar.',
		'Together with our clients we bring digitisation to life.',
	],
	['Wir leben Technologie und denken in Lösungen.', 'We live technology and think in solutions.'],
	['Ihr Erfolg ist unser Antrieb, und zwar seit {year}.', 'Your success drives us and has done so since {year}.'],
	[
		'Als starker Partner des Mittelstands stehen wir für Qualität, Nähe und Verlässlichkeit.',
		'As a strong partner of medium-sized firms we stand for quality, closeness and reliability.',
	],
	[
		'Unser interdisziplinäres Team begleitet Sie von der Idee bis zum Rollout.',
		'Our interdisciplinary team accompanies you from the idea to the rollout.',
	],
	['Wir gestalten die Zukunft {wo}, heute.', 'We shape the future {wo}, today.'],
	[
		'Maßgeschneidert, skalierbar, zukunftssicher: So verstehen wir unsere Arbeit.',
		'Tailor-made, scalable, future-proof: that is how we see our work.',
	],
	[
		'Mit Leidenschaft und Know-how heben wir die Potenziale Ihrer Prozesse.',
		'With passion and know-how we release the potential of your processes.',
	],
	[
		'Was uns auszeichnet? Kurze Wege, flache Hierarchien und ein offenes Ohr.',
		'What sets us apart? Short paths, flat hierarchies and an open ear.',
	],
	['Wir sind erst zufrieden, wenn Sie es sind.', 'We are satisfied only when you are.'],
	['Innovation entsteht bei uns im Dialog mit {kd}.', 'With us, innovation arises in dialogue with {k}.'],
	[
		'Setzen Sie auf einen Partner, der mitdenkt und vorausschaut.',
		'Choose a partner who thinks along and looks ahead.',
	],
	[
		'Mit über {=a:10-30} Jahren Erfahrung im Team finden wir die Lösung, die zu Ihnen passt.',
		'With more than {=a:10-30} years of experience on the team, we find the solution that fits you.',
	],
	['Wir machen Komplexes einfach und Einfaches besser.', 'We make complex things simple and simple things better.'],
	[
		'Nachhaltigkeit ist für uns kein Trend, sie gehört zum Tagesgeschäft.',
		'For us sustainability is no trend; it is part of daily business.',
	],
	['Ganzheitlich, partnerschaftlich, auf Augenhöhe.', 'Holistic, cooperative, as equals.'],
	[
		'Ob Start-up oder Weltmarktführer: Wir holen Sie dort ab, wo Sie stehen.',
		'Start-up or world leader, we meet you where you are.',
	],
	[
		'Unsere Vision ist eine Region, in der Technik den Menschen dient.',
		'Our vision is a region in which technology serves people.',
	],
	[
		'Profitieren Sie von einem Netzwerk aus {=a:8-40} Spezialistinnen und Spezialisten.',
		'Benefit from a network of {=a:8-40} specialists.',
	],
	[
		'Erfahrung trifft Neugier: Bei {short} arbeiten mehrere Generationen Hand in Hand.',
		'Experience meets curiosity: several generations work hand in hand at {short}.',
	],
	['Sprechen Sie uns an, wir freuen uns auf Ihr Projekt.', 'Get in touch; we look forward to your project.'],
	['Mehr Wert, weniger Aufwand, messbare Ergebnisse.', 'More value, less effort, measurable results.'],
	[
		'Wir verbinden strategische Beratung mit solider Umsetzung.',
		'We combine strategic advice with solid implementation.',
	],
	['Agilität heißt für uns, Verantwortung zu übernehmen.', 'To us agility means taking responsibility.'],
	[
		'Von der ersten Skizze bis zum laufenden Betrieb bleiben wir an Ihrer Seite.',
		'From the first sketch to live operation we stay by your side.',
	],
	['Mit uns gewinnen {k} Zeit für das Wesentliche.', 'With us, {k} gain time for what matters.'],
	[
		'Zuhören, verstehen, umsetzen: Nach diesem Dreiklang arbeiten wir.',
		'Listen, understand, implement: we work to this triad.',
	],
	['Wir denken Digitalisierung vom Menschen her.', 'We think of digitisation from the human side.'],
	[
		'Unser Anspruch ist, {k} jeden Tag ein Stück besser zu machen.',
		'Our ambition is to make {k} a little better every day.',
	],
	['Technologie ist unser Werkzeug, Vertrauen unsere Währung.', 'Technology is our tool and trust our currency.'],
	[
		'Mit modernsten Technologien und viel Herzblut bringen wir Projekte ins Ziel.',
		'With the latest technology and a lot of heart we bring projects home.',
	],
	['Sie haben die Idee, wir haben den Weg.', 'You have the idea and we have the way.'],
	['Aus Daten werden Chancen, aus Kunden werden Freunde.', 'Data become opportunities and clients become friends.'],
	['Bei {short} steht der Mensch im Mittelpunkt.', 'At {short}, people come first.'],
	['Wir glauben an die Kraft guter Software.', 'We believe in the power of good software.'],
	['Einfachheit ist unsere Königsdisziplin.', 'Simplicity is our supreme discipline.'],
	['Unser Versprechen: transparent, termintreu, fair.', 'Our promise: transparent, punctual, fair.'],
	['Als Möglichmacher begleiten wir {k} auf ihrem Weg.', 'As enablers we accompany {k} on their way.'],
	[
		'Heute schon an übermorgen denken, das ist unsere Stärke.',
		'Thinking of the day after tomorrow today is our strength.',
	],
	['Wir bringen Menschen, Prozesse und Technik zusammen.', 'We bring people, processes and technology together.'],
	['Qualität made im Ländle, gedacht für die Welt.', 'Quality made in the southwest, meant for the world.'],
	['Ihre Herausforderung ist unsere Motivation.', 'Your challenge is our motivation.'],
	['Mit Weitblick, Tatkraft und Humor.', 'With foresight, drive and humour.'],
	['Gemeinsam finden wir den kürzesten Weg zum Ziel.', 'Together we find the shortest way to the goal.'],
	[
		'Wir schaffen Freiräume, damit Sie sich auf Ihr Kerngeschäft konzentrieren können.',
		'We create room so that you can focus on your core business.',
	],
	[
		'Seit {year} vertrauen uns {k} ihre wichtigsten Projekte an.',
		'Since {year} {k} have entrusted their most important projects to us.',
	],
	['Digital ist bei uns mehr als ein Wort.', 'With us, digital is more than a word.'],
	[
		'Wer {wo} etwas bewegen will, ist bei uns richtig.',
		'Whoever wants to move something {wo} has come to the right place.',
	],
	['Stillstand ist keine Option, Hektik auch nicht.', 'Standing still is no option, and neither is rushing.'],
	[
		'Vertrauen Sie auf die Erfahrung eines inhabergeführten Unternehmens.',
		'Trust in the experience of an owner-run company.',
	],
	['Unser Team brennt für gute Ergebnisse.', 'Our team burns for good results.'],
	['Lösungen, die passen, von Menschen, die bleiben.', 'Solutions that fit, from people who stay.'],
]
