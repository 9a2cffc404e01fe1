/** The office may shorten ways by script: the catalogue shows it with and without. */
export const csr = true
