import type { Origin } from './given.ts'

const split = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Family names as they are met in Baden-Württemberg, by origin. */
export const familyNames: Readonly<Record<Origin, readonly string[]>> = {
	german:
		split(`Abele Abt Ade Aichele Albrecht Allgaier Allmendinger Alber Ammann Amann Auer Auwärter Baisch Baier Bantle Barth Bauer
		Baumann Bäuerle Bausch Bayer Bechtold Beck Becker Beckert Behr Beisswenger Bender Benz Berger Bernhardt Betz Beyerle Bihler Binder
		Birk Bitzer Blank Bleicher Blessing Blickle Bloching Böhler Böhm Böhringer Bohnet Bopp Bosch Bötzinger Brand Braig Braun Breitling
		Brenner Breuninger Brodbeck Brucker Brugger Brunner Bubeck Bucher Buck Bühler Burger Burkhardt Burr Busch Claß Conzelmann
		Däubler Daiber Danner Deuschle Dietrich Dietz Digel Dinkelacker Dold Dollinger Dorn Dreher Durst Eberhard Eberle Ebinger Eckert
		Egerter Egle Ehinger Ehmann Ehret Eisele Eisenhardt Elsäßer Ender Engelhardt Epple Erath Ernst Eßlinger Ettwein Faiß Faulhaber
		Fauser Feinauer Fezer Fichtner Finkbeiner Fischer Flaig Flad Förster Frank Frech Frey Frick Friedrich Fritz Frommer Fuchs Fürst
		Gaiser Gallus Ganter Gaus Gehring Geiger Geisel Gerster Gfrörer Glaser Glauner Gmelin Göhner Göttle Göz Graf Gräter Grimm
		Gröner Groß Großmann Gruber Grupp Gscheidle Gsell Günter Gutekunst Haas Haag Häberle Häcker Häfele Hafner Hägele Hahn Haible
		Haigis Haller Hämmerle Handte Hanselmann Harr Hartmann Haug Hauber Haupt Hauser Heck Hechinger Hecht Heinzelmann Heim Held Heller
		Henne Hepp Herb Herbstreuth Hermann Herrmann Herter Herzog Heß Hettich Hiller Hirning Höfle Hofmann Höger Hohl Holder Holzapfel
		Holzwarth Hornung Huber Hummel Hurler Ilg Imhof Isele Jäckle Jäger Jauch Jehle Jetter Jooß Jung Junginger Kächele Kaiser Kaltenbach
		Kapp Karcher Kast Kauffmann Keck Kehrer Keim Keller Kempf Kern Kessler Kiechle Kiefer Kienzle Kimmich Kirn Kißling Klaiber Klein
		Klett Klingler Klink Klotz Knapp Knaus Knecht Knödler Knoll Koch Kohler Kolb Kömpf König Kopp Kraft Kramer Krämer Krauß Kreeb
		Kreuzer Krieg Kugler Kuhn Kümmerle Kunz Kurz Kübler Kußmaul Laible Lang Lauer Layer Lechner Lehmann Leibfried Lempp Lenz Leuze
		Link List Löffler Lohrmann Lorch Lörcher Lutz Maag Mack Maichle Maier Manz Märkle Marquardt Marte Matt Mattes Maurer Mayer Mehl
		Meier Meister Merk Merkle Merz Messner Metzger Mezger Michelfelder Miller Mößner Mohr Moosmann Moser Mozer Mühlbauer Müller
		Münzing Müssigmann Mutschler Nädele Nagel Neher Neidhardt Nestle Neubauer Neumann Nill Nuding Nusser Oberle Ockert Oechsle Oesterle
		Off Ott Oßwald Palmer Pfaff Pfau Pfeiffer Pfisterer Pfleiderer Pflugfelder Pfrommer Plocher Pross Raff Raible Raiser Rapp Rathfelder
		Rau Rauscher Rebmann Rehm Reich Reichle Reiff Reiner Reinhardt Renz Retter Reusch Reutter Rieber Rieger Riehle Riek Rieth Ritter
		Röcker Röhm Rominger Roser Rösch Roth Rothfuß Ruck Ruf Rümelin Ruoff Rupp Ruppert Sackmann Sailer Sattler Sauer Sauter Schächtele
		Schäfer Schairer Schall Schanz Scharpf Schaude Schaufler Schäuble Scheible Schelling Schenk Scherer Scheu Schick Schiele Schiller
		Schlecht Schlegel Schlotterbeck Schmalzried Schmauder Schmid Schmidt Schmied Schneck Schneider Schnell Schöck Schöll Schöttle
		Schott Schramm Schreiber Schreiner Schrempf Schrode Schuler Schüle Schumacher Schurr Schuster Schwab Schwaderer Schwarz Schweizer
		Schwenk Schwille Seeger Seibold Seidl Seitz Seiz Sigle Silcher Singer Speidel Speth Spieth Spohn Sprenger Stadelmann Staiger Stahl
		Stark Staudenmaier Stäbler Stehle Steck Stegmaier Stein Steinhilber Sterr Stier Stoll Stolz Storz Straub Strähle Strobel Stumpp
		Stürmer Sulz Talmon Teufel Theurer Thumm Traub Trautwein Treiber Trick Trost Uhl Ulmer Ulrich Unger Unseld Vetter Vogel Vogt
		Vöhringer Vogelmann Volk Vollmer Vosseler Wacker Wagner Wahl Waibel Waldner Walker Walter Walz Wanner Weber Weckerle Wegner Wehrle
		Weidle Weigel Weil Weinmann Weinschenk Weippert Weiß Weller Welte Welz Wendler Werner Widmaier Widmann Wieland Wiest Wild Wilhelm
		Winkler Winter Wirth Wöhrle Wolber Wolf Wolpert Wörner Wörz Wößner Würth Wurster Wurz Zahn Zaiser Zeller Ziegler Ziemer Zimmermann
		Zink Zipperle Zobel Zoller Zorn Zwick`),
	turkish:
		split(`Acar Akbaş Akdemir Aksoy Aktaş Alkan Altun Arslan Ateş Avcı Aydın Aydoğan Balcı Başaran Bayraktar Bilgin Bozkurt Bulut
		Can Cengiz Coşkun Çakır Çelik Çetin Çiftçi Demir Demirel Demirhan Doğan Duman Durmaz Ekinci Erdem Erdoğan Eren Ertürk Genç Gök
		Güler Gündoğdu Güneş Gürbüz Işık Kaplan Kara Karaca Karadağ Kaya Keskin Kılıç Koç Koçak Korkmaz Köse Kurt Öz Özcan Özdemir Özgür
		Özkan Öztürk Polat Sağlam Sarı Şahin Şen Şimşek Tan Taş Tekin Toprak Tunç Turan Ünal Uysal Uzun Yalçın Yavuz Yıldırım Yıldız Yılmaz`),
	slavic:
		split(`Adamczyk Bąk Baran Bartkowiak Bielak Borkowski Cieślak Czarnecki Dąbrowski Dudek Duda Fischer Friesen Gajewski Głowacki
		Górski Grabowski Jabłoński Jakubowski Janzen Jaworski Kaczmarek Kamiński Kasprzak Klassen Kołodziej Kowalczyk Kowalski Kozłowski Krawczyk
		Kubiak Kucharski Lewandowski Majewski Malinowski Michalski Mróz Nowak Nowicki Olszewski Ostrowski Pawlak Pawłowski Penner Petrow
		Pietrzak Piotrowski Rempel Sawicki Schewtschenko Sikora Sobczak Sokolow Stachowiak Szczepaniak Szulc Szymański Tkatschenko Tomczak
		Walczak Wiebe Wieczorek Wiśniewski Wojciechowski Wójcik Wołkow Woźniak Wróbel Wrona Zając Zakrzewski Zawadzki Zieliński Novák Svoboda Dvořák`),
	balkan:
		split(`Ahmetović Babić Balić Begić Berisha Bogdanović Božić Bytyqi Ćosić Delić Dimitrov Đorđević Filipović Gashi Gjoka Grgić Hadžić Halili
		Hasani Horvat Hoti Ilić Ivanković Jakupović Janković Jovanović Jurić Karić Katić Knežević Kolar Kovač Kovačević Krasniqi Lončar Lukić
		Marić Marjanović Marković Matić Mehmeti Milić Mihajlović Mujić Nikolić Novaković Pavlović Perić Petrović Popović Radić Ramadani Savić
		Shala Simić Stanković Stojanović Tadić Tomić Vidović Vuković Zečević Papadopoulos Georgiou Karagiannis Nikolaidis Popescu Ionescu Munteanu
		Nagy Szabó Tóth`),
	southern:
		split(`Amato Barone Basile Battaglia Bellini Bianchi Bruno Caputo Carbone Caruso Catalano Colombo Conte Costa D'Amico DeLuca Esposito
		Fabbri Farina Ferrara Ferrari Fontana Gallo Gentile Giordano Greco Grasso Guerra LaRosa Leone Lombardi Longo Mancini Marchetti Mariani
		Marino Martinelli Messina Montanari Monti Morelli Napolitano Orlando Palumbo Parisi Pellegrini Rinaldi Rizzo Romano Rossi Ruggiero Russo
		Sanna Santoro Serra Testa Vitale Almeida Carvalho Ferreira Gomes Lopes Pereira Silva Teixeira García Hernández Moreno Navarro Ortega Ruiz`),
	arabic:
		split(`Abbas AbuZaid Ahmadi Akbari AlAhmad AlHassan AlKhatib AlMasri AlRashid Amiri Aziz Bakr BenAmmar Bouazizi Chaabane Darwish
		ElAmrani ElHaddad ElMansouri Fakhoury Farahani Ghorbani Habibi Haddad Hakimi Hamidi Hosseini Ibrahimi Jaber Karimi Kassem Khalil Khoury
		Mansour Moradi Mousavi Nasser Nazari Noori Omar Qasemi Rahimi Rahmani Saad Sabbagh Saidi Salameh Sarkis Sharifi Shami Tahiri Trabelsi
		Yazdani Younis Zaki Zamani Ziadeh`),
	asian:
		split(`Bui Dang Dinh Do Doan Duong Hoang Huynh Lam Le Luong Mai Ngo Nguyen Pham Phan Tran Trinh Truong Vo Vu Agarwal Banerjee Bhat Chauhan
		Desai Gupta Iyer Joshi Kapoor Kulkarni Kumar Mehta Menon Mishra Nair Patel Pillai Rao Reddy Sharma Singh Subramanian Chen Huang Liu Wang Wu
		Xu Zhang Zhou Sato Tanaka Kim Lee Park Sivakumar Perera`),
	african:
		split(`Abebe Adeyemi Adjei Agyeman Amoah Appiah Asante Bekele Boateng Camara Diallo Diop Eze Ghebre Haile Kamara Keita Kidane Mensah
		Ndiaye Nwosu Obi Okafor Okonkwo Osei Owusu Sow Tekle Tesfai Traoré Yeboah`),
	western:
		split(`Arnoux Bernard Besson Chevalier Dubois Dupont Fournier Girard Lambert Lefèvre Marchand Meunier Moreau Perrin Rousseau Vidal
		Campbell Fraser Hughes MacLeod O'Brien Walsh VanDijk DeVries Jansen Lindqvist Nielsen Hansen Jørgensen`),
}

/** Family names that are written with a space; kept together above so that the lists stay readable. */
export const spacedNames: Readonly<Record<string, string>> = {
	AbuZaid: 'Abu Zaid',
	AlAhmad: 'Al-Ahmad',
	AlHassan: 'Al-Hassan',
	AlKhatib: 'Al-Khatib',
	AlMasri: 'Al-Masri',
	AlRashid: 'Al-Rashid',
	BenAmmar: 'Ben Ammar',
	DeLuca: 'De Luca',
	DeVries: 'de Vries',
	ElAmrani: 'El Amrani',
	ElHaddad: 'El Haddad',
	ElMansouri: 'El Mansouri',
	LaRosa: 'La Rosa',
	VanDijk: 'van Dijk',
}
