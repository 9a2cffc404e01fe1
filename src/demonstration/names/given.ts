import type { Salutation } from '../types.ts'

const split = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Given names by origin. `x` holds names that say nothing about the salutation. */
const lists = {
	german: {
		frau: split(`Andrea Anke Anna Annegret Anneliese Annette Annika Antje Barbara Beate Bettina Birgit Brigitte Carina Carmen
			Carola Caroline Cäcilia Charlotte Christa Christel Christiane Christina Clara Claudia Cordula Cornelia Corinna Dagmar
			Daniela Doris Dorothea Edith Elisabeth Elke Ella Emma Esther Eva Evelyn Felicitas Franziska Frauke Friederike Gabriele
			Gerlinde Gisela Greta Gudrun Hanna Hannelore Heide Heike Helena Helga Henrike Hildegard Ida Ilka Ilse Imke Ines Ingrid
			Irene Iris Irmgard Isabel Jana Janina Jasmin Jennifer Johanna Josefine Judith Jule Julia Juliane Jutta Karin Karla
			Karolin Katharina Kathrin Katja Kerstin Kirsten Klara Kristin Lara Laura Lea Lena Leonie Linda Lioba Lisa Lotte Luise
			Magdalena Maike Maja Manuela Mareike Margarete Maria Marion Marlene Martina Mathilda Mechthild Melanie Merle Mia Michaela
			Miriam Mona Monika Nadine Nadja Natalie Nele Nicole Nina Paula Petra Pia Rebecca Regina Regine Renate Rita Ronja Rosa
			Roswitha Ruth Sabine Sabrina Sandra Sara Selma Senta Sibylle Silke Simone Sina Sonja Sophie Stefanie Stella Susanne
			Svenja Tabea Tamara Tanja Teresa Theresa Thea Ulrike Ursula Ute Valerie Vanessa Vera Verena Veronika Viktoria Walburga
			Waltraud Wibke Yvonne`),
		herr: split(`Achim Adrian Albert Albrecht Alexander Alois Alwin Andreas Anselm Armin Arnd Arne Axel Bastian Benedikt Benjamin
			Benno Bernd Bernhard Bertram Bjarne Bodo Boris Carsten Christian Christoph Clemens Constantin Daniel David Detlef Dieter
			Dietmar Dirk Dominik Eberhard Eckart Edgar Egon Emil Erich Ernst Erwin Eugen Fabian Felix Ferdinand Finn Florian Frank
			Franz Friedemann Friedrich Fritz Georg Gerd Gerhard Gernot Gottfried Gregor Guido Gunter Günther Hagen Hannes Hanno Hans
			Harald Hartmut Heiko Heiner Heinrich Heinz Helmut Hendrik Henning Herbert Hermann Holger Horst Hubert Hugo Ingo Jakob Jan
			Jannik Jens Joachim Jochen Johannes Jonas Jonathan Jörg Josef Julian Jürgen Kai Karl Karsten Kaspar Kilian Klaus Konrad
			Konstantin Korbinian Lars Leander Leon Leonhard Leopold Linus Lorenz Lothar Ludwig Lukas Magnus Malte Manfred Manuel Marc
			Marcel Marius Markus Martin Mathis Matthias Maximilian Michael Moritz Nico Niklas Nils Norbert Ole Oliver Oskar Oswald
			Otto Pascal Patrick Paul Peter Philipp Quirin Ralf Raimund Rainer Raphael Reiner Reinhold René Richard Robert Robin Rolf
			Roland Roman Ruben Rüdiger Rupert Samuel Sebastian Severin Siegfried Silas Simon Stefan Steffen Sven Theo Theodor Thilo
			Thomas Thorsten Till Tilman Tim Timo Titus Tobias Torben Udo Ulf Ulrich Urban Uwe Valentin Veit Viktor Vincent Volker
			Waldemar Walter Werner Wendelin Wilfried Wilhelm Willi Wolfgang Wolfram Xaver`),
	},
	turkish: {
		frau: split(`Aylin Ayşe Bahar Banu Beyza Burcu Canan Ceren Çiğdem Defne Derya Dilek Ebru Elif Emine Esra Fatma Feride Filiz
			Gamze Gül Gülay Hatice Hülya İpek Kübra Leyla Meltem Meryem Nesrin Nur Özlem Pelin Pınar Selin Sevda Sibel Songül Tuba
			Yasemin Zehra Zeynep`),
		herr: split(`Ahmet Ali Arda Barış Berk Burak Can Cem Cemal Cihan Devrim Emir Emre Ercan Erdal Erkan Fatih Ferhat Hakan
			Halil Hasan Hüseyin İbrahim İlker Kaan Kemal Koray Levent Mehmet Mert Murat Mustafa Oğuz Okan Onur Orhan Ömer Özgür
			Ramazan Selim Serdar Serkan Sinan Tarık Tolga Ufuk Umut Volkan Yasin Yusuf`),
	},
	slavic: {
		frau: split(`Agata Agnieszka Aleksandra Alicja Anastasia Beata Bogna Danuta Dorota Ewa Galina Halina Hanka Irina Iwona Izabela
			Jadwiga Jolanta Justyna Kalina Katarzyna Krystyna Ksenia Larissa Ljudmila Ludmila Magda Małgorzata Marta Milena Monika
			Natalia Oksana Olena Olga Oxana Polina Renata Svetlana Tatjana Urszula Weronika Wioletta Yulia Zofia Zuzana`),
		herr: split(`Adam Aleksander Andrzej Anton Artur Bartosz Bogdan Damian Dariusz Dmitri Eduard Filip Grzegorz Igor Iwan Jacek Jakub
			Jarosław Jerzy Juri Kamil Konstantin Krzysztof Leszek Maciej Marcin Marek Mariusz Mateusz Maxim Michał Mikołaj Nikolai
			Oleg Paweł Piotr Pavel Rafał Robert Sergej Stanisław Sławomir Szymon Tadeusz Tomasz Vadim Vitali Wadim Wiktor Witold
			Wojciech Zbigniew`),
	},
	balkan: {
		frau: split(`Adelina Ajla Amra Ana Azra Biljana Dragana Dunja Edita Elma Emina Gordana Ivana Jasmina Jelena Lejla Ljiljana Luljeta
			Marija Marina Mirjana Nataša Nevena Sanja Selma Senada Slavica Snežana Teuta Valbona Vesna Vjosa Zorica Eleni Katerina
			Despina Ioanna Ileana Mihaela Raluca Zsófia Ágnes`),
		herr: split(`Adnan Agim Aleksandar Amir Ante Arben Besnik Boban Branko Dalibor Damir Darko Davor Dejan Denis Dragan Dušan Edin
			Enver Goran Haris Ivan Ivica Jovan Kreshnik Luka Marko Mario Milan Milorad Mirko Miroslav Nenad Nikola Petar Predrag
			Safet Senad Slobodan Stjepan Tomislav Valon Vedran Vladimir Zdravko Zoran Dimitrios Georgios Ioannis Bogdan Radu Gábor
			László`),
	},
	southern: {
		frau: split(`Alessia Angela Antonella Assunta Bianca Carla Chiara Concetta Daria Elena Federica Francesca Gianna Giulia Graziella
			Ilaria Lorena Lucia Marisa Mariella Patrizia Rosanna Sabina Serena Silvia Valentina Ana Beatriz Catarina Inês Joana
			Mariana Carmen Lucía Marta Nuria Pilar`),
		herr: split(`Alessandro Angelo Antonio Calogero Carmelo Claudio Cosimo Dario Davide Domenico Enrico Fabio Federico Francesco Gaetano
			Giacomo Gianluca Giovanni Giuseppe Luca Luigi Marcello Massimo Matteo Maurizio Michele Nicola Nunzio Paolo Pietro Raffaele
			Riccardo Rocco Salvatore Sergio Stefano Tommaso Vito Vincenzo João Nuno Rui Tiago Carlos Diego Javier Pablo Rafael`),
	},
	arabic: {
		frau: split(`Amal Amina Asma Dalia Dima Farah Fatima Ghada Hala Hanan Hiba Huda Khadija Laila Lamis Maha Mariam Mona Nada Nadia
			Nour Rana Rania Reem Rima Salma Samira Sahar Shirin Sima Yara Zahra Mahnaz Nasrin Parisa Roya Shabnam Soraya`),
		herr: split(`Abdullah Adel Ahmad Amin Anas Ayman Bassam Bilal Fadi Faisal Farid Firas Hadi Hamza Hassan Ibrahim Idris Jamal Karim
			Khaled Mahmoud Majid Marwan Mazen Mohammed Munir Nabil Nizar Omar Osama Rami Rashid Saleh Samir Tarek Wael Walid Yasin
			Younes Yousef Ziad Arash Behzad Cyrus Dariush Farhad Kaveh Mehdi Navid Omid Reza`),
	},
	asian: {
		frau: split(`Bao Hoa Huong Lan Linh Mai My Ngoc Nhung Phuong Thao Thi Thuy Trang Tuyet Yen Aditi Ananya Deepa Divya Kavita Lakshmi
			Meera Nisha Pooja Priya Radhika Shreya Sunita Jing Li Mei Xiaoling Yan Ying Akiko Yuki Soo-jin`),
		herr: split(`Anh Binh Cuong Dat Dung Duc Hai Hieu Hung Khanh Long Minh Nam Phuc Quang Son Thanh Tien Trung Tuan Viet Aditya Amit
			Anil Arjun Ashwin Deepak Karthik Nikhil Pradeep Rahul Rajesh Rohan Sanjay Suresh Vikram Vivek Bo Jian Wei Xin Hiroshi
			Kenji Min-jun`),
	},
	african: {
		frau: split(
			`Abena Adwoa Aissatou Akosua Ama Aminata Chiamaka Esi Fatou Gifty Hawa Ifeoma Makeda Mariama Ngozi Selam Senait Yaa Zala`,
		),
		herr: split(
			`Abel Babatunde Chidi Daniel Dawit Emeka Femi Isaac Kofi Kojo Kwabena Kwame Mamadou Moussa Nnamdi Ousmane Samuel Tesfaye Yonas`,
		),
	},
	western: {
		frau: split(
			`Amélie Aurélie Camille Céline Chantal Élodie Florence Hélène Margaux Maud Sylvie Véronique Fiona Gwen Heather Maureen Saskia Femke Marit Solveig`,
		),
		herr: split(
			`Alain Arnaud Baptiste Cédric Didier Étienne Guillaume Jérôme Laurent Luc Mathieu Olivier Thierry Yves Brendan Callum Ewan Gareth Bram Joost Sander Lasse Mikkel`,
		),
	},
} as const

export type Origin = keyof typeof lists

/** Names by origin and salutation. */
export const givenNames: Readonly<Record<Origin, Readonly<Record<'frau' | 'herr', readonly string[]>>>> = lists

/** Given names of people who are addressed without Frau or Herr, or whose name alone does not tell. */
export const openNames =
	split(`Alex Andrea Bo Charlie Chris Deniz Dominique Eike Elia Finley Gabriele Helge Ilgın Jamie Jona Kai Kim
	Kimi Kyra Lou Luca Maris Mika Mischa Nicola Nikita Noa Quinn Raven Robin Sascha Simone Sky Sidney Toni Ulli Umut Yannic`)

export const salutations: readonly Salutation[] = ['frau', 'herr', 'none']
