import { type Weighted, weigh } from '../random.ts'

/**
 * In which order a description says things: O opening, T a sentence that betrays an ability, X something particular,
 * H how it came about, C clients, M manner of working, P place, E the people, Z a last word; N who they are in plain
 * words, L a list of subjects, S how they serve, F what they promise.
 */
export type Part = 'O' | 'T' | 'X' | 'H' | 'C' | 'M' | 'P' | 'E' | 'Z' | 'N' | 'L' | 'S' | 'F'

/** How a profile sounds: told, registered, or advertised. */
export type Tone = 'lively' | 'plain' | 'promising'

const parse = (text: string): Weighted<readonly Part[]> =>
	weigh(
		text
			.trim()
			.split(/\s+/)
			.map((word) => {
				const [parts = '', weight = '1'] = word.split('*')
				return [[...parts] as Part[], Number(weight)] as const
			}),
	)

const lively =
	parse(`OT*3 OX*2 OTT*4 OTX*4 TO*2 HOT*3 OHT*2 TOC*2 OTC*3 OTH*3 OTM*3 OXM*2 TTO*2 XOT OCTX*2 OTTX*3 OTHM*2 HTX*2 PHOT
	POT*2 OTE*3 OETX*2 EOT OTTZ*3 OTCZ*2 OXTZ HOTE*2 OTTHM TOXE OMTC CTX*2 HOC OTPZ*2 TTX TXH*2 OTTTX HTT*2 COT*2 MOT*2 TOM OTXHZ
	OHCT OTTCE XTO*2 TC TH*2 OTEZ OM HMT OP TXZ CTHZ OLT*2 OTL*2 NTX*2 NTT*2 NTM HLT OLX OTLZ NOT*2 LTH`)
const plain =
	parse(`NL*5 NLS*4 NSL*3 LN*2 LS*2 NLC*2 NTL*3 NLT*2 NTS*2 NS LSC NLH*2 HNL NLP NLE*2 NSLE NLSZ SNL CLS LNS NLX*2 NXL*2
	OL*3 OLS*2 LO ONL NLM OSL NTLS*2 LHS HLS HNS NSS ESL NLSS OLSE NLCS TLS*2 NTSE`)
const promising = parse(
	`FL*3 FTL*2 FNL*3 NFL*3 NFT*2 FOF FLF*3 FTF*2 LF*2 FLZ FX FCF NLF*3 FTLF*2 FLS FTFL FEF FLC*2 HFL FHF FTS NFS`,
)

/** Orders by who speaks: firms with staff, people on their own, institutions. */
export const patterns = {
	firm: { lively, plain, promising },
	alone: {
		lively: parse('OT*2 OTE*3 OX OXE*2 EOT TOX*2 OTXE*2 OE TXE TO*2 OTC*2 TEC OTT*2 TOE XOT NTX NOT'),
		plain: parse('NL*3 NLE*2 NLT*2 LN NTL*2 LE NE NTE OL NLC NLX'),
		promising: parse('NLE NTE OTL LTE'),
	},
	user: {
		lively: parse('OT*2 OX*2 OTX*3 NTX*2 NOX*2 NXT OXT*2 NTH OHX*2 XOT OXX*2 HOX HOT OTH NTXX HXT'),
		plain: parse('NX*2 NT*2 NXT*2 NOX NTX*3 NH NHX HNX NXX OX NTE NXE'),
		promising: parse('OTX NTX HOX OXE'),
	},
	institution: {
		lively: parse('OT*2 OTT*3 OTX*4 OTTX*3 TOX*2 XOT*2 OTTXX*2 OX TTO*2 OXT*3 TXO OTXX*2 OTTTX XTO*2 TOXT OLX OTL*2'),
		plain: parse('NL*3 NLT*3 NTL*2 LN NTX*2 NLX*3 OL*2 OLX*2 NLTX LTX XNL NOL NXL OLT*2'),
		promising: parse('OTX NTX OLX'),
	},
} as const
