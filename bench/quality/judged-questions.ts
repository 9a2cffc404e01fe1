/** Questions as people type them, each with the competences that they mean. Narrower competences count as well. */
export type Judged = { q: string; means: string[] }

const judged = (lines: string): Judged[] =>
	lines
		.trim()
		.split('\n')
		.map((line) => {
			const [q, means] = line.split('→')
			return { q: q!.trim(), means: means!.trim().split(/\s+/) }
		})

/** By what is hard about them. */
export const judgedQuestions: Record<string, Judged[]> = {
	german: judged(`
		Softwarearchitektur → software-architecture
		IT-Sicherheit → it-security
		Datenschutzberatung → data-protection-consulting
		Penetrationstest → penetration-testing
		Lagerverwaltung → warehouse-management
		Nachhaltigkeitsberichte → sustainability-reporting
		Zerstörungsfreie Prüfung → non-destructive-testing
		Finanzbuchhaltung → accounting-software
		Gebäudeautomation → building-automation
		Mobilfunk und 5G → mobile-networks`),
	english: judged(`
		software testing → software-testing
		cyber security → it-security
		accounting software → accounting-software
		warehouse management → warehouse-management
		penetration testing → penetration-testing
		machine vision → machine-vision computer-vision
		managed services → managed-services
		building automation → building-automation
		identity management → identity-management
		route planning → route-planning`),
	abbreviations: judged(`
		K8s → kubernetes
		DSGVO → data-protection-consulting
		MES → manufacturing-execution
		SEO → search-engine-optimization
		PKI → public-key-infrastructure
		VDI → virtual-desktops
		KRITIS → critical-infrastructure
		CAQ → quality-management-software
		C++ → cpp
		S/4HANA → sap`),
	'typing errors': judged(`
		Kubernets → kubernetes
		Datenschutzz → data-protection-consulting
		Pentration Testing → penetration-testing
		Nachhaltigkeitsbericth → sustainability-reporting
		Langerverwaltung → warehouse-management
		Postgress → postgresql
		Typescrpit → typescript
		Gebäudeautomatoin → building-automation
		Projektmanagment → project-management
		Blockhain → blockchain`),
	'compounds and inflections': judged(`
		Software-Architekten → software-architecture
		Lagerverwaltungssysteme → warehouse-management
		Datenbank PostgreSQL → postgresql
		Schulungen für Entwickler → developer-training
		Roboterprogrammierung → robotics
		Kassensysteme → point-of-sale
		Tourenplanungssoftware → route-planning
		Cloudmigration → cloud-migration
		Wissensgraphen → graph-databases
		Prozessautomatisierungen → process-automation`),
	sentences: judged(`
		Wer kann uns bei der DSGVO helfen? → data-protection-consulting
		Wir suchen jemanden, der unsere Webseite neu macht → websites
		Firma für Telefonanlage gesucht → telephony
		Wer prüft unsere Firewall auf Schwachstellen → penetration-testing network-security
		Hilfe bei der Einführung von SAP → sap
		help with moving our servers to the cloud → cloud-migration
		who can build a chatbot for our website → chatbots
		App für Android entwickeln lassen → android-development
		Rechnungen automatisch verarbeiten → invoice-processing document-understanding electronic-invoicing
		Beratung zu Fördermitteln → funding-advice`),
}
