/**
 * Real towns by district with real postcodes: `Town postcode postcode*weight`, separated by semicolons. The weight
 * (default 1) is how often organisations sit there. Town names as in GeoNames where it has them.
 */
const table: Readonly<Record<string, string>> = {
	DE111:
		'Stuttgart 70173 70174 70176 70178 70182 70184 70188 70190 70191 70197 70199 70327 70372 70435 70469 70499 70563 70565 70567 70569 70597 70599*22',
	DE112:
		'Böblingen 71032 71034*5; Sindelfingen 71063 71065 71069*5; Leonberg 71229*4; Herrenberg 71083*3; Renningen 71272*2; Holzgerlingen 71088*2; Weil der Stadt 71263; Ehningen 71139; Gärtringen 71116; Magstadt 71106',
	DE113:
		'Esslingen 73728 73730 73732 73734*6; Kirchheim unter Teck 73230*4; Nürtingen 72622*4; Filderstadt 70794*3; Leinfelden-Echterdingen 70771*4; Ostfildern 73760*3; Plochingen 73207; Wendlingen am Neckar 73240; Denkendorf 73770; Lenningen 73252',
	DE114:
		'Göppingen 73033 73035 73037*5; Geislingen an der Steige 73312*2; Eislingen 73054*2; Uhingen 73066; Ebersbach an der Fils 73061; Süßen 73079; Donzdorf 73072',
	DE115:
		'Ludwigsburg 71634 71636 71638*6; Bietigheim-Bissingen 74321*4; Kornwestheim 70806*3; Vaihingen an der Enz 71665*2; Ditzingen 71254*2; Marbach am Neckar 71672; Asperg 71679; Besigheim 74354; Markgröningen 71706; Gerlingen 70839*2',
	DE116:
		'Waiblingen 71332 71334 71336*5; Backnang 71522*4; Schorndorf 73614*4; Fellbach 70734 70736*3; Winnenden 71364*2; Murrhardt 71540; Welzheim 73642; Urbach 73660; Plüderhausen 73655',
	DE117: 'Heilbronn 74072 74074 74076 74078 74080 74081*8',
	DE118:
		'Neckarsulm 74172*4; Eppingen 75031*2; Weinsberg 74189*2; Bad Rappenau 74906*2; Lauffen am Neckar 74348; Bad Wimpfen 74206; Brackenheim 74336; Möckmühl 74219; Schwaigern 74193; Leingarten 74211*2',
	DE119:
		'Öhringen 74613*4; Künzelsau 74653*4; Neuenstein 74632; Ingelfingen 74653; Pfedelbach 74629; Bretzfeld 74626; Niedernhall 74676; Waldenburg 74638*2',
	DE11A:
		'Schwäbisch Hall 74523*5; Crailsheim 74564*4; Gaildorf 74405; Ilshofen 74532; Gerabronn 74582; Blaufelden 74572; Vellberg 74541',
	DE11B:
		'Tauberbischofsheim 97941*3; Bad Mergentheim 97980*3; Wertheim 97877*3; Lauda-Königshofen 97922*2; Weikersheim 97990; Boxberg 97944; Külsheim 97900',
	DE11C:
		'Heidenheim an der Brenz 89518 89520 89522*5; Giengen an der Brenz 89537*2; Herbrechtingen 89542*2; Steinheim am Albuch 89555; Gerstetten 89547; Königsbronn 89551',
	DE11D:
		'Aalen 73430 73431 73433*5; Schwäbisch Gmünd 73525 73527 73529*5; Ellwangen 73479*3; Bopfingen 73441; Lorch 73547; Oberkochen 73447*2; Heubach 73540; Neresheim 73450',
	DE121: 'Baden-Baden 76530 76532 76534*5',
	DE122: 'Karlsruhe 76131 76133 76135 76137 76139 76149 76185 76187 76189 76199 76227 76228 76229*22',
	DE123:
		'Bruchsal 76646*4; Ettlingen 76275*4; Bretten 75015*2; Rheinstetten 76287; Waghäusel 68753; Östringen 76684; Philippsburg 76661; Eggenstein-Leopoldshafen 76344*2',
	DE124:
		'Rastatt 76437*4; Gaggenau 76571*2; Bühl 77815*3; Gernsbach 76593; Kuppenheim 76456; Sinzheim 76547; Durmersheim 76448',
	DE125: 'Heidelberg 69115 69117 69118 69120 69121 69123 69124 69126*12',
	DE126: 'Mannheim 68159 68161 68163 68165 68167 68169 68199 68219 68229 68239 68259 68305 68309*16',
	DE127:
		'Mosbach 74821*4; Buchen in Odenwald 74722*3; Walldürn 74731*2; Osterburken 74706; Adelsheim 74740; Aglasterhausen 74858; Hardheim 74736',
	DE128:
		'Weinheim 69469*4; Wiesloch 69168*3; Walldorf 69190*3; Sinsheim 74889*3; Leimen 69181*2; Hockenheim 68766*2; Schwetzingen 68723*2; Eberbach 69412; Neckargemünd 69151; Ladenburg 68526; Sandhausen 69207',
	DE129: 'Pforzheim 75172 75173 75175 75177 75179 75180 75181*8',
	DE12A:
		'Calw 75365*3; Nagold 72202*4; Bad Wildbad 75323; Altensteig 72213*2; Bad Liebenzell 75378; Wildberg 72218; Haiterbach 72221',
	DE12B:
		'Mühlacker 75417*3; Niefern-Öschelbronn 75223*2; Königsbach-Stein 75203; Maulbronn 75433; Birkenfeld 75217*2; Neuenbürg 75305; Illingen 75428; Tiefenbronn 75233',
	DE12C:
		'Freudenstadt 72250*4; Horb am Neckar 72160*3; Baiersbronn 72270*2; Dornstetten 72280; Alpirsbach 72275; Pfalzgrafenweiler 72285; Empfingen 72186',
	DE131: 'Freiburg 79098 79100 79102 79104 79106 79108 79110 79111 79112 79114 79115 79117*14',
	DE132:
		'Müllheim 79379*2; Breisach am Rhein 79206*2; Titisee-Neustadt 79822*2; Kirchzarten 79199*2; Gundelfingen 79194*2; Heitersheim 79423; Löffingen 79843; Neuenburg am Rhein 79395',
	DE133:
		'Emmendingen 79312*4; Waldkirch 79183*3; Herbolzheim 79336; Kenzingen 79341; Endingen 79346; Denzlingen 79211*2; Elzach 79215; Teningen 79331',
	DE134:
		'Offenburg 77652 77654 77656*6; Lahr 77933*4; Kehl 77694*3; Achern 77855*3; Oberkirch 77704*2; Gengenbach 77723; Haslach 77716; Hausach 77756; Ettenheim 77955; Wolfach 77709',
	DE135:
		'Rottweil 78628*4; Schramberg 78713*3; Oberndorf 78727*2; Sulz am Neckar 72172; Dunningen 78655; Dornhan 72175; Zimmern ob Rottweil 78658',
	DE136:
		'Villingen-Schwenningen 78048 78050 78052 78054 78056*7; Donaueschingen 78166*3; Furtwangen 78120*3; Bad Dürrheim 78073; Hüfingen 78183; Blumberg 78176; Triberg 78098; Niedereschach 78078',
	DE137:
		'Tuttlingen 78532*5; Spaichingen 78549*2; Trossingen 78647*2; Geisingen 78187; Aldingen 78554; Gosheim 78559; Immendingen 78194; Wehingen 78564',
	DE138:
		'Konstanz 78462 78464 78465 78467*8; Singen 78224*4; Radolfzell 78315*3; Stockach 78333*2; Engen 78234; Gottmadingen 78244; Allensbach 78476; Steißlingen 78256; Hilzingen 78247',
	DE139:
		'Lörrach 79539 79540 79541*4; Weil am Rhein 79576*3; Rheinfelden 79618*2; Schopfheim 79650*2; Kandern 79400; Zell im Wiesental 79669; Efringen-Kirchen 79588',
	DE13A:
		'Waldshut-Tiengen 79761*3; Bad Säckingen 79713*3; Wehr 79664; Laufenburg 79725; Bonndorf 79848; Stühlingen 79780; Albbruck 79774; Jestetten 79798',
	DE141:
		'Reutlingen 72760 72762 72764 72766 72768 72770*9; Metzingen 72555*3; Pfullingen 72793*2; Münsingen 72525*2; Bad Urach 72574*2; Eningen unter Achalm 72800; Dettingen an der Erms 72581; Trochtelfingen 72818; Pliezhausen 72124',
	DE142:
		'Tübingen 72070 72072 72074 72076*10; Rottenburg 72108*3; Mössingen 72116*2; Dettenhausen 72135; Gomaringen 72810; Kusterdingen 72127; Ofterdingen 72131; Kirchentellinsfurt 72138',
	DE143:
		'Albstadt 72458 72459 72461*4; Balingen 72336*4; Hechingen 72379*3; Burladingen 72393; Haigerloch 72401; Meßstetten 72469; Bisingen 72406; Rosenfeld 72348',
	DE144: 'Ulm 89073 89075 89077 89079 89081*12',
	DE145:
		'Ehingen 89584*3; Blaubeuren 89143*2; Laichingen 89150*2; Langenau 89129*2; Erbach 89155; Munderkingen 89597; Dornstadt 89160; Dietenheim 89165',
	DE146:
		'Biberach an der Riß 88400*5; Laupheim 88471*3; Riedlingen 88499*2; Ochsenhausen 88416; Bad Buchau 88422; Bad Schussenried 88427; Schwendi 88477; Warthausen 88447',
	DE147:
		'Friedrichshafen 88045 88046 88048*6; Überlingen 88662*3; Markdorf 88677*3; Tettnang 88069*2; Meckenbeuren 88074; Meersburg 88709; Immenstaad am Bodensee 88090*2; Salem 88682; Langenargen 88085',
	DE148:
		'Ravensburg 88212 88213 88214*6; Weingarten 88250*4; Wangen 88239*3; Leutkirch 88299*2; Bad Waldsee 88339*2; Isny 88316; Bad Wurzach 88410; Aulendorf 88326; Baienfurt 88255; Kißlegg 88353',
	DE149:
		'Sigmaringen 72488*3; Pfullendorf 88630*2; Bad Saulgau 88348*2; Gammertingen 72501; Meßkirch 88605; Mengen 88512; Stetten am Kalten Markt 72510; Krauchenwies 72505',
}

export type Town = { name: string; postcodes: readonly string[]; district: string }

const parse = (district: string, line: string): [Town, number][] =>
	line.split(';').map((part) => {
		const [places = '', weight = '1'] = part.trim().split('*')
		const words = places.split(' ')
		const postcodes = words.filter((word) => /^\d{5}$/.test(word))
		return [{ name: words.filter((word) => !/^\d/.test(word)).join(' '), postcodes, district }, Number(weight)]
	})

/** Every town with its weight. */
export const weightedTowns: readonly (readonly [Town, number])[] = Object.entries(table).flatMap(([district, line]) =>
	parse(district, line),
)
