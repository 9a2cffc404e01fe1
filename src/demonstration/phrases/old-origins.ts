import type { Line } from './line.ts'

/** Houses of thirty years and more. */
export const oldOrigins: readonly Line[] = [
	[
		'Die Krise von 2009 kostete uns den größten Kunden und brachte uns auf das heutige Geschäft.',
		'The crisis of 2009 cost us our biggest client and led us to today’s business.',
	],
	[
		'{since} ging die Leitung an die zweite Generation über, ohne dass sich die Durchwahlen geändert hätten.',
		'In {since} management passed to the second generation without a single extension number changing.',
	],
	[
		'{year} begann alles mit [Lochkarten|Buchungsautomaten|einem Rechenzentrum für Handwerksbetriebe], und ein Teil der Kundschaft von damals ist geblieben.',
		'In {year} it all began with [punched cards|accounting machines|a computing centre for craftsmen], and part of that clientele has stayed.',
	],
	[
		'Familienbetrieb seit {year}, geführt in [zweiter|dritter] Generation.',
		'A family firm since {year}, run by the [second|third] generation.',
	],
	[
		'Das Unternehmen hat seit seiner Gründung {year} drei Währungen, vier Betriebssysteme und zwei Hochwasser überstanden.',
		'Since its foundation in {year} the firm has survived several operating systems, a change of currency and two floods.',
	],
	[
		'{founder} übernahm die Firma {since}; gegründet wurde sie {year} als Vertretung für Büromaschinen.',
		'{founder} took over in {since}; the firm was founded in {year} as an agency for office machines.',
	],
	[
		'Wir sind {age} Jahre alt und haben noch Kunden der ersten Stunde.',
		'We are {age} years old and still have clients from the first hour.',
	],
	[
		'Hervorgegangen aus einer Elektrowerkstatt, die {year} in {town} ihre Tür öffnete.',
		'It grew out of an electrical workshop that opened its door in {town} in {year}.',
	],
	['Seit {year} ohne Unterbrechung {wo} zu Hause.', 'At home {wo} without a break since {year}.'],
	[
		'Im Flur hängt noch die Gewerbeanmeldung von {year}; im Serverraum hängt sie nicht.',
		'The trade licence of {year} still hangs in the hallway, though not in the server room.',
	],
	[
		'Gegründet {year} als Dienstleister für die Textilindustrie, deren Niedergang uns früh gezwungen hat, Neues zu lernen.',
		'Founded in {year} to serve the textile industry, whose decline forced us to learn new things early.',
	],
	[
		'Über {age} Jahre haben wir gelernt, dass die beste Software die ist, über die nach drei Monaten niemand mehr spricht.',
		'In {age} years we have learnt that the best software is the one nobody mentions after three months.',
	],
	[
		'Die dritte Generation ist {since} eingestiegen und hat als Erstes das Archiv digitalisiert.',
		'The third generation joined in {since} and digitised the archive first.',
	],
	[
		'Aus dem Ein-Zimmer-Büro von {year} wurde ein Haus mit {n} Beschäftigten und eigener Lehrwerkstatt.',
		'The one-room office of {year} has become a house of {n} people with a training workshop of its own.',
	],
	[
		'Manche Mitarbeitende sind seit der Gründung {year} dabei, ihre Kinder inzwischen auch.',
		'Some of the staff have been here since {year}, and by now so have their children.',
	],
	[
		'{year} gegründet, {since} nach der Insolvenz eines Großkunden neu aufgestellt, seitdem stetig gewachsen.',
		'Founded in {year}, rebuilt in {since} after a major client went bankrupt, growing steadily since.',
	],
	[
		'Die Chronik verzeichnet für {year} zwei Schreibmaschinen und einen Telefonanschluss.',
		'For {year} the chronicle lists two typewriters and one telephone line.',
	],
	[
		'Vom Gründer stammt der Satz, man solle nie mehr versprechen, als man am Freitag noch halten kann.',
		'The founder used to say one should never promise more than one can still keep on Friday.',
	],
	[
		'Aus der Handelsvertretung von {year} wurde über Umwege ein Technikbetrieb.',
		'By detours the trade agency of {year} became a technology firm.',
	],
	[
		'{since} haben wir das Firmengebäude von {year} saniert und den Lastenaufzug behalten.',
		'In {since} we renovated the building of {year} and kept the goods lift.',
	],
	[
		'Seit {age} Jahren gibt es jeden Dezember eine Inventur und ein Gansessen.',
		'For {age} years there has been a stocktaking and a goose dinner each December.',
	],
	[
		'In den Anfangsjahren nach {year} ging die Post noch zweimal am Tag hinaus.',
		'In the early years after {year} the post still went out twice a day.',
	],
	[
		'Drei Generationen, zwei Umzüge, ein Grundsatz: Repariert wird zuerst.',
		'Three generations, two moves, one principle: repair comes first.',
	],
	[
		'Das Archiv reicht bis {year} zurück und wird gern von der Heimatpflege genutzt.',
		'The archive goes back to {year} and local historians like to use it.',
	],
]
