/** A page of text as PDF (ISO 32000-1), made without a library: for documents of the demonstration. */

/** Lines of text below a heading; letters of Western Europe only. */
export function smallPdf(heading: string, lines: readonly string[]): Buffer {
	const text = [
		'BT /F2 18 Tf 56 770 Td',
		`(${escaped(heading)}) Tj`,
		'/F1 11 Tf 0 -34 Td',
		...lines.map((line) => `(${escaped(line)}) Tj 0 -17 Td`),
		'ET',
	].join('\n')
	const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
		`<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
		font('Helvetica'),
		font('Helvetica-Bold'),
	]
	let body = '%PDF-1.4\n'
	const offsets = objects.map((object, index) => {
		const offset = body.length
		body += `${index + 1} 0 obj\n${object}\nendobj\n`
		return offset
	})
	const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
	const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
	return Buffer.from(body + end, 'latin1')
}

/** Dashes and quotes have places of their own in WinAnsi; brackets would end the text. */
const escaped = (text: string) =>
	text
		.replaceAll(/[\\()]/g, '\\$&')
		.replaceAll('–', '\x96')
		.replaceAll('„', '\x84')
		.replaceAll('“', '\x93')
		.replaceAll('…', '\x85')
