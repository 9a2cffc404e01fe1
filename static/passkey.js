// Signs in with a key on this device, or makes one. Each form works alone but for this: the browser's answer goes into its
// field `response` before it is sent. Without a script, or without keys, the form stays hidden.
const able = Boolean(globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON)

/** Asks the server what to ask, asks the device, and sends the answer. */
async function answer(form) {
	const failed = form.querySelector('[data-passkey-failed]')
	failed.hidden = true
	try {
		const asked = await fetch(form.dataset.question, { headers: { accept: 'application/json' } })
		const question = await asked.json()
		if (!asked.ok) throw Object.assign(new Error(question.message), { words: question.message })
		const credential =
			form.dataset.passkey === 'create'
				? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
				: await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) })
		form.elements.response.value = JSON.stringify(credential)
		form.submit()
	} catch (error) {
		if (error.words) failed.textContent = error.words
		failed.hidden = false
	}
}

if (able) {
	for (const hint of document.querySelectorAll('[data-passkey-missing]')) hint.hidden = true
	for (const form of document.querySelectorAll('[data-passkey]')) {
		form.hidden = false
		form.addEventListener('submit', (event) => {
			event.preventDefault()
			answer(form)
		})
	}
}
