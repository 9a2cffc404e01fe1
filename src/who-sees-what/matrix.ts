/**
 * Who sees what, by hand: people of the demonstration alliance against facts of its organisations. Nothing here is computed;
 * a test holds pages, lists, counts, search, API and export against it. To change the rule, change this table first.
 *
 * The people, from far to near as seen from the network Albtrauf Digital:
 * - Besuch: nobody is signed in.
 * - Jonas: Jonas Ebinger, operator. He runs the machine; members' data are none of his business.
 * - Nesrin: Dr. Nesrin Haller, coordinator of the alliance.
 * - Tilman: Tilman Röckle, office of two other networks of the alliance.
 * - Ruben: Ruben Amrein, admin of another network of the alliance.
 * - Miriam: Miriam Ockert, contact of a member of another network.
 * - Selin: Selin Aydemir, contact of the member Karo & Faden.
 * - Henrike: Dr. Henrike Stumpp, board of Albtrauf Digital.
 * - Katrin: Katrin Sailer, office of Albtrauf Digital.
 */
export const matrix = `
                                                      | Besuch | Jonas | Nesrin | Tilman | Ruben | Miriam | Selin | Henrike | Katrin
Karo & Faden, listed publicly: known                  |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Karo & Faden: summary                                 |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Karo & Faden: founded                                 |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Karo & Faden: employees, members by default           |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Karo & Faden: description, narrowed to alliance       |   -    |   -   |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Karo & Faden: claim Python                            |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Karo & Faden: claim MQTT, narrowed to alliance        |   -    |   -   |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Karo & Faden: claim OPC UA, narrowed to members       |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Karo & Faden: claim PostgreSQL, for the office        |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Karo & Faden: address                                 |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Karo & Faden: fax number, for members                 |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Karo & Faden: own field, public                       |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Karo & Faden: own field, narrowed to members          |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Karo & Faden: own field, for the office               |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Karo & Faden: file in a field, narrowed to members    |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Karo & Faden: file in a field, for the office         |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Karo & Faden: own field that names Emil Hauff         |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Karo & Faden: field of the membership, public         |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Karo & Faden: field of the membership, for members    |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Karo & Faden: field of the membership, for office     |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Karo & Faden: file of the membership, for members     |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Karo & Faden: field of a membership that is over      |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    -    |   -
Selin Aydemir, agreed to be public: name, function    |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Selin Aydemir: mail address, public                   |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Selin Aydemir: telephone, for members                 |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Jannik Wöhrle, agreed to be seen by members           |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Emil Hauff, consent withdrawn                         |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Karo & Faden: document, public                        |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Karo & Faden: document, for members                   |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Karo & Faden: document, for the office                |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Karo & Faden: document, for those it concerns         |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Karo & Faden: entry, public                           |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Karo & Faden: entry, for members                      |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Karo & Faden: announcement, public                    |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Karo & Faden: announcement, for members               |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Karo & Faden: announcement of tomorrow                |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    -    |   -
Karo & Faden: entry, expired                          |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    -    |   -
Karo & Faden: markets, narrowed to alliance           |   -    |   -   |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Albtrauf Digital: statute, public                     |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Albtrauf Digital: minutes, for members                |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Lindenrain Software, listed for members: known        |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
Papierbach Robotics, listed for alliance: known       |   -    |   -   |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Rossberg Security, not listed: known                  |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Formteil Eyach, listing ended: known                  |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Karo & Faden: proposals that wait for the office      |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    ja   |   ja
The member table of Albtrauf Digital                  |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Applications of Albtrauf Digital for membership       |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Consents, notes, opt-outs, history of Karo & Faden    |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Relationships, interactions, tasks and the timeline   |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Member table as a file: own field, for the office     |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Member table as a file: field of the membership       |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Member table as a file: Emil Hauff, consent withdrawn |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Member table as a file: Formteil Eyach, listing ended |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Register as a file: Formteil Eyach, listing ended     |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Votes as a file: Formteil Eyach, listing ended        |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    ja   |   ja
Everything of Albtrauf Digital as a file              |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    -    |   -
Own data: telephone of Selin Aydemir                  |   -    |   -   |   -    |   -    |   -   |   -    |   ja  |    -    |   -
Own data: a note about Selin Aydemir                  |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    -    |   -
Own data: Jannik Wöhrle, a colleague                  |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    -    |   -
Open data: Karo & Faden, listed publicly              |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Open data: summary                                    |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Open data: claim Python                               |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Open data: claims MQTT, OPC UA, PostgreSQL            |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    -    |   -
Open data: entry, public                              |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Open data: entry, for members or expired              |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    -    |   -
Open data: description, fax, own fields               |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    -    |   -
Open data: people                                     |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    -    |   -
Open data: Lindenrain, Papierbach, Rossberg, Formteil |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    -    |   -
Sitemap: Karo & Faden, listed publicly                |   ja   |   ja  |   ja   |   ja   |   ja  |   ja   |   ja  |    ja   |   ja
Sitemap: Lindenrain, Papierbach, Rossberg, Formteil   |   -    |   -   |   -    |   -    |   -   |   -    |   -   |    -    |   -
`

export type Expectation = { fact: string; seen: Record<string, boolean> }

/** The table as data. @throws Error when a line has not a "ja" or "-" for everybody. */
export function readMatrix(text: string): { people: string[]; expectations: Expectation[] } {
	const [head, ...lines] = text
		.trim()
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.trim()))
	const people = head!.slice(head![0] === '' ? 1 : 0)
	const expectations = lines.map(([fact, ...cells]) => {
		if (cells.length !== people.length || cells.some((cell) => cell !== 'ja' && cell !== '-'))
			throw new Error(`The line „${fact}“ does not say ja or - for everybody.`)
		return { fact: fact!, seen: Object.fromEntries(people.map((person, index) => [person, cells[index] === 'ja'])) }
	})
	return { people, expectations }
}
