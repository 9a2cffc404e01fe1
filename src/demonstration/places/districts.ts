import type { Bilingual } from '../types.ts'

/** Where people there say they are, as a phrase that may end a sentence. */
const wo = (...pairs: [string, string][]): Bilingual[] => pairs.map(([de, en]) => ({ de, en }))

/** The 44 districts of Baden-Württemberg by NUTS-3 code. */
export const regionalPhrases: Readonly<Record<string, readonly Bilingual[]>> = {
	DE111: wo(['im Stuttgarter Kessel', 'in the Stuttgart basin'], ['auf den Fildern', 'on the Filder plain']),
	DE112: wo(['im Schönbuch', 'near the Schönbuch forest'], ['im Heckengäu', 'in the Heckengäu']),
	DE113: wo(['am Fuß der Teck', 'below the Teck castle'], ['am Neckarknie', 'where the Neckar bends']),
	DE114: wo(['im Filstal', 'in the Fils valley'], ['unter dem Hohenstaufen', 'below Mount Hohenstaufen']),
	DE115: wo(['im Strohgäu', 'in the Strohgäu'], ['am unteren Enztal', 'on the lower Enz']),
	DE116: wo(['im Remstal', 'in the Rems valley'], ['im Schwäbischen Wald', 'in the Swabian Forest']),
	DE117: wo(['im Heilbronner Land', 'around Heilbronn'], ['am Neckar', 'on the Neckar']),
	DE118: wo(['im Unterland', 'in the Heilbronn lowlands'], ['im Zabergäu', 'in the Zabergäu wine country']),
	DE119: wo(['in Hohenlohe', 'in Hohenlohe'], ['im Kochertal', 'in the Kocher valley']),
	DE11A: wo(['auf der Haller Ebene', 'on the plain around Hall'], ['an der Jagst', 'on the Jagst']),
	DE11B: wo(['im Taubertal', 'in the Tauber valley'], ['in Tauberfranken', 'in Tauber Franconia']),
	DE11C: wo(['im Brenztal', 'in the Brenz valley'], ['auf der Ostalb', 'in the eastern Alb hills']),
	DE11D: wo(['auf dem Härtsfeld', 'on the Härtsfeld plateau'], ['im Ostalbkreis', 'in the Ostalb district']),
	DE121: wo(['an der Oos', 'on the Oos'], ['am Rand des Schwarzwalds', 'at the edge of the Black Forest']),
	DE122: wo(['in der Fächerstadt', 'in the fan-shaped city'], ['am Oberrhein', 'on the Upper Rhine']),
	DE123: wo(['im Kraichgau', 'in the Kraichgau hills'], ['in der Hardt', 'on the Hardt plain']),
	DE124: wo(['im Murgtal', 'in the Murg valley'], ['in Mittelbaden', 'in central Baden']),
	DE125: wo(['am unteren Neckar', 'on the lower Neckar'], ['in der Kurpfalz', 'in the Electoral Palatinate']),
	DE126: wo(['in den Quadraten', 'in the Mannheim grid'], ['im Rhein-Neckar-Dreieck', 'where Rhine and Neckar meet']),
	DE127: wo(['im Odenwald', 'in the Odenwald'], ['im Bauland', 'in the Bauland']),
	DE128: wo(['an der Bergstraße', 'on the Bergstrasse'], ['im Kleinen Odenwald', 'in the Kleiner Odenwald']),
	DE129: wo(['in der Goldstadt', 'in the town of goldsmiths'], ['im Enztal', 'in the Enz valley']),
	DE12A: wo(['im Nagoldtal', 'in the Nagold valley'], ['im nördlichen Schwarzwald', 'in the northern Black Forest']),
	DE12B: wo(
		['zwischen Kraichgau und Schwarzwald', 'between Kraichgau and Black Forest'],
		['im Enzkreis', 'in the Enz district'],
	),
	DE12C: wo(
		['auf den Höhen des Schwarzwalds', 'high in the Black Forest'],
		['am oberen Neckar', 'on the upper Neckar'],
	),
	DE131: wo(['im Breisgau', 'in the Breisgau'], ['an der Dreisam', 'on the Dreisam']),
	DE132: wo(
		['im Hochschwarzwald', 'in the High Black Forest'],
		['im Markgräflerland', 'in the Markgräflerland'],
		['am Kaiserstuhl', 'at the Kaiserstuhl'],
	),
	DE133: wo(['im Elztal', 'in the Elz valley'], ['im nördlichen Breisgau', 'in the northern Breisgau']),
	DE134: wo(['in der Ortenau', 'in the Ortenau'], ['im Kinzigtal', 'in the Kinzig valley']),
	DE135: wo(
		['zwischen Schwarzwald und Alb', 'between Black Forest and Alb'],
		['am jungen Neckar', 'on the young Neckar'],
	),
	DE136: wo(['auf der Baar', 'on the Baar plateau'], ['an der Brigach', 'on the Brigach']),
	DE137: wo(['auf dem Heuberg', 'on the Heuberg'], ['an der jungen Donau', 'on the young Danube']),
	DE138: wo(['im Hegau', 'in the Hegau'], ['am Untersee', 'on the lower lake']),
	DE139: wo(['im Dreiländereck', 'where three countries meet'], ['im Wiesental', 'in the Wiese valley']),
	DE13A: wo(['am Hochrhein', 'on the High Rhine'], ['im Hotzenwald', 'in the Hotzenwald']),
	DE141: wo(
		['im Ermstal', 'in the Erms valley'],
		['unter der Achalm', 'below Mount Achalm'],
		['auf der Mittleren Alb', 'in the middle of the Alb'],
	),
	DE142: wo(
		['im Steinlachtal', 'in the Steinlach valley'],
		['am oberen Neckar', 'on the upper Neckar'],
		['im Ammertal', 'in the Ammer valley'],
	),
	DE143: wo(['auf der Zollernalb', 'on the Zollernalb'], ['im Eyachtal', 'in the Eyach valley']),
	DE144: wo(['an der Donau', 'on the Danube'], ['im Ulmer Winkel', 'around Ulm']),
	DE145: wo(['auf der Laichinger Alb', 'on the Laichingen Alb'], ['im Blautal', 'in the Blau valley']),
	DE146: wo(['in Oberschwaben', 'in Upper Swabia'], ['an der Riß', 'on the Riss']),
	DE147: wo(['am Bodensee', 'on Lake Constance'], ['im Linzgau', 'in the Linzgau']),
	DE148: wo(['im Schussental', 'in the Schussen valley'], ['im württembergischen Allgäu', 'in the Württemberg Allgäu']),
	DE149: wo(['im oberen Donautal', 'in the upper Danube valley'], ['im Göge', 'in the Göge']),
}
