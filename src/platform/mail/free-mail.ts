/** Domains at which anybody can have a mail address: such an address says nothing about where somebody works. */
export const freeMail: ReadonlySet<string> = new Set(
	`gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.eu gmx.org web.de gmail.com googlemail.com google.com t-online.de outlook.com outlook.de outlook.at hotmail.com
	hotmail.de hotmail.fr live.de live.com live.at msn.com yahoo.de yahoo.com yahoo.co.uk yahoo.fr ymail.com rocketmail.com icloud.com me.com mac.com freenet.de
	posteo.de posteo.net posteo.eu mailbox.org tutanota.com tutanota.de tuta.io tuta.com aol.com aol.de arcor.de proton.me protonmail.com protonmail.ch pm.me
	email.de mail.de mail.com mail.ru magenta.de kabelbw.de kabelmail.de online.de vodafone.de vodafonemail.de unity-mail.de unitybox.de o2online.de o2mail.de
	bluewin.ch sunrise.ch aon.at chello.at orange.fr free.fr laposte.net wanadoo.fr libero.it zoho.com fastmail.com hushmail.com yandex.com yandex.ru qq.com
	163.com netcologne.de ewe.net ewetel.net osnanet.de versanet.de alice.de alice-dsl.net compuserve.de lycos.de web.example gmx.example freemail.example
	mail.example postfach.example`.split(/\s+/),
)

/**
 * The domain of a mail address, if it says where somebody works; null for addresses of providers that give one to anybody.
 */
export function ownDomainOf(mail: string): string | null {
	const domain = mail
		.slice(mail.lastIndexOf('@') + 1)
		.trim()
		.toLowerCase()
	return domain === '' || freeMail.has(domain) ? null : domain
}
