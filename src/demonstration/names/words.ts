const split = (text: string): readonly string[] => text.trim().split(/\s+/)

/** First halves of invented field names and brooks. */
export const landFirst =
	split(`Tann Linden Ross Hohen Eich Birken Stein Buchen Erlen Mühl Wiesen Reb Fuchs Dachs Hasel Holder Schwarz Weiß Roten
	Kalten Warmen Sonnen Winter Sommer Kirch Kloster Burg Schloss Brunnen Quell Lauter Silber Gold Eisen Kohl Kreuz Hirsch Falken Raben Adler
	Amsel Finken Spatzen Krähen Igel Wolfs Bären Honig Bienen Salz Pfeffer Kressen Mohn Flachs Hanf Korn Dinkel Hafer Gersten Heu Klee Moos Farn
	Distel Ginster Wacholder Schleh Weißdorn Ahorn Eschen Ulmen Weiden Pappel Kiefern Fichten Lärchen Apfel Birn Kirsch Quitten Nuss Wein
	Trauben Ried Schilf Torf Lehm Sand Kies Felsen Tuff Schiefer Kalk Marmor Nebel Tau Reif Sturm Morgen Abend Mittags Nord Süd Ost West`)

/** Second halves of invented field names. */
export const landSecond =
	split(`halde rain berg bach wald tal grund ufer feld wiese brunn steg brück furt acker garten hang kamm kuppe klinge
	ried moos see weiher quell born fels stein turm hof mühle gasse tor eck winkel bogen anger weide hag busch hain loh egert breite steige
	staig bühl bückle höhe ebene kante`)

/** Nouns that are joined to coined names. */
export const coinFirst =
	split(`Takt Kern Faden Licht Mess Wert Klang Bild Form Netz Denk Plan Stern Ton Zeit Zahl Kreis Punkt Blick Griff Spur
	Welle Anker Brücken Kompass Lot Pegel Funken Raster Muster Knoten Maschen Spulen Nadel Kamm Schiffchen Rahmen Hebel Zahnrad Feder Pendel
	Kontor Daten Bit Byte Pixel Logik Signal Puls Quarz Draht Strom Ion Photon Prisma Linsen Schall Echo Wellen Delta Sigma Vektor Tangens`)
export const coinSecond =
	split(`werk kern haus raum lotse wacht schmiede kontor hof weber stern spur pilot kompass anker feld quelle kreis bogen
	brücke zeichen wert form blick takt faden labor station wolke insel riss satz gut rausch ziel`)

/** Syllables of artificial names. */
export const syllables = {
	first:
		split(`Vel Nor Lum Ard Ter Sal Cor Mer Fid Alt Qui Zan Ori Pel Tav Kel Ful Bri Cal Dor Eri Gal Hel Ivo Jor Lar Mon Nel Par Quo Ran Sen
		Tor Ulm Vin Wen Xan Yar Zel Bor Cym Dal Fen Gry Hor Ket Lyn Myr Nox Oss Pry Ryl Syl Thal Ust Var`),
	middle: split(`a e i o u ia eo ui an en in on ar er ir or al el il ol`),
	last: split(
		`tek ris dex nova lis ta va ra nis tis max tron sys quant vis gen dyn fix met cor don via nar lux dat mont sol vec zon plex rion thea`,
	),
}

/** Pairs of things, as in "Nadel & Takt". */
export const things =
	split(`Nadel Faden Karo Apfel Anker Biber Birne Blatt Boje Brett Bürste Dachs Docht Eimer Elster Falter Fass Feder Feile Feuer
	Fichte Flut Gabel Garn Geige Griffel Hahn Hammer Hecht Heu Hirsch Holz Igel Kamm Kanne Karte Kelle Kiesel Kompass Korn Kran Kreide Lack Laub
	Leiter Licht Linse Lot Mast Mohn Moos Mütze Netz Nuss Ofen Ohr Otter Papier Pfeffer Pinsel Pumpe Quader Quitte Rabe Rad Reuse Riegel Salz Sand
	Schale Schere Schiene Schraube Seil Sieb Span Specht Spule Stein Stift Takt Tau Tinte Trog Tusche Ufer Uhr Waage Wachs Wanne Welle Wolle Zange
	Zirkel Zunder Zwirn`)

/** Streets that could be anywhere in the region. */
export const streets =
	split(`Bahnhofstraße Hauptstraße Gartenstraße Mühlgasse Schulstraße Kirchgasse Lindenweg Industriestraße Gewerbestraße
	Talstraße Bergstraße Uhlandstraße Schillerstraße Hölderlinweg Mörikestraße Kernerstraße Silcherstraße Daimlerstraße Boschstraße Zeppelinstraße
	Robert-Mayer-Straße Keplerstraße Melanchthonstraße Hebelstraße Scheffelstraße Grimmelshausenweg Spinnereiweg Weberstraße Färbergasse
	Gerbergasse Sattlerweg Schmiedgasse Wagnerstraße Küferweg Seilerstraße Töpfergasse Ziegelhüttenweg Sägmühlweg Papiermühle Hammerwerkstraße
	Steinbruchweg Kelterstraße Weinbergweg Rebenweg Obstgasse Hopfengarten Wiesenstraße Auweg Brückenstraße Uferstraße Kanalstraße Inselgasse
	Hafenstraße Fabrikstraße Werkstraße Laborweg Erfinderweg Technologiepark Forschungsallee Innovationsring Messerschmiedstraße Dieselstraße
	Benzstraße Maybachstraße Siemensstraße Ohmstraße Gaußweg Eulerstraße Noetherstraße Zusestraße Lovelaceweg Turingstraße Rathausgasse Marktplatz
	Spitalgasse Torgasse Stadtgraben Wallstraße Zeughausgasse Münzgasse Salzstadel Kornhausgasse Löwengasse Bärengasse Hirschweg Fuchsgrube
	Lerchenweg Amselstraße Drosselweg Eichenweg Buchenstraße Ahornallee Birkenweg Tannenstraße Kastanienallee Holunderweg Schlehenweg Panoramastraße
	Höhenweg Südring Nordring Oststraße Weststraße Alb-Straße Schwarzwaldstraße Bodenseestraße Neckarstraße Donaustraße Rheinstraße Jagststraße
	Kocherweg Remsstraße Filsweg Enzstraße Nagoldweg Murgstraße Kinzigweg Dreisamstraße Tauberweg Brenzweg Rißstraße Schussenweg Argenstraße`)

/** Old sites that became addresses, with a number after them. */
export const sites: readonly string[] = [
	'Alte Ziegelei',
	'Alte Spinnerei',
	'Am Gaswerk',
	'Am Güterbahnhof',
	'Beim Schlachthof',
	'Am alten Kran',
	'Im Gewerbepark',
	'In der Au',
	'Unter den Linden',
	'Hinter der Mühle',
	'Am Mühlkanal',
	'Alter Bauhof',
	'Am Sportplatz',
	'Obere Gasse',
	'Untere Gasse',
	'Hintere Halde',
	'Vordere Steige',
	'Am Lokschuppen',
	'Auf der Höhe',
	'Zum Steinbruch',
	'Im Brühl',
	'Lange Äcker',
	'Im Wiesengrund',
	'Beim Wasserturm',
]

/** Names of institutions: an imaginary landscape or patron behind the kind of house. */
export const patrons: readonly string[] = [
	'Bodanrück',
	'Hohenlauter',
	'Rosstal',
	'Achtal',
	'Echaz',
	'Lautertal',
	'Heidengraben',
	'Kornbühl',
	'Randenblick',
	'Wutachtal',
	'Hohenrain',
	'Sulzbachtal',
	'Lindenfirst',
	'Drei Kaiserberge',
	'Birsental',
	'Steinlach',
	'Eyachtal',
	'Kaltental',
	'Silberburg',
	'Rebland',
	'Hardtwald',
	'Salbachtal',
	'Ottertal',
	'Weiherberg',
	'Schlehenhof',
	'Quellau',
	'Neuenfurt',
	'Altenklinge',
	'Hohenstadtberg',
	'Mühlrain',
	'Kressbachtal',
	'Fuchsklinge',
	'Weitental',
	'Ammerbühl',
	'Goldersbach',
	'Tiefental',
	'Kesselwasen',
	'Rosenfels',
	'Lauterfurt',
	'Oberwiesach',
]
