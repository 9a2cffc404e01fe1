import type { FacetGroup } from '#ui/search/Facets.svelte'
import type { RegionMapProps } from '#ui/search/RegionMap.svelte'
import type { Reason } from '#ui/search/Why.svelte'

/** What the catalogue shows: fictional organisations, and a made-up map. */
export const facets: FacetGroup[] = [
	{
		param: 'field',
		label: 'Kompetenzfeld',
		open: true,
		options: [
			{ value: 'testing', label: 'Prüfen und Messen', count: 14, checked: true },
			{ value: 'energy', label: 'Energie und Batterie', count: 12, checked: false },
			{ value: 'embedded', label: 'Eingebettete Systeme', count: 1234, checked: false },
		],
		moreHref: '#inhalt',
		moreLabel: '4 weitere Felder',
	},
	{
		param: 'kind',
		label: 'Art',
		open: false,
		options: [{ value: 'company', label: 'Unternehmen', count: 17, checked: false }],
	},
]

const items: Reason[] = [
	{
		label: 'Hochvolt-Batterieprüfung',
		mark: true,
		level: 3,
		evidence: 'Referenzprojekt 2025, vom Auftraggeber bestätigt',
		freshness: { state: 'ok', text: 'vor 2 Monaten geprüft' },
	},
	{
		label: 'Zellcharakterisierung',
		mark: false,
		relation: 'engerer Begriff',
		level: 2,
		evidence: 'Selbst angegeben',
		freshness: { state: 'stale', text: 'seit 26 Monaten nicht bestätigt' },
	},
]

export const hit = {
	name: 'Prüffeld Hohentwiel GmbH',
	facts: ['Unternehmen', '50 bis 249 Beschäftigte', 'Singen, Kreis Konstanz'],
	summary: 'Prüft Zellen, Module und ganze Packs bis 1.000 Volt und schreibt die Messsoftware dazu.',
	items,
	notProven: ['Transportprüfung nach UN 38.3'],
	caveats: ['Freie Prüfplätze erst ab Juli 2026'],
	networks: [
		{ slug: 'seekreis-it', name: 'Seekreis IT' },
		{ slug: 'albtrauf-digital', name: 'Albtrauf Digital' },
	],
}

export const map: RegionMapProps = {
	viewBox: '0 0 380 440',
	title: 'Karte: Treffer nach Kreis',
	description: 'Treffer in 4 von 44 Kreisen, die meisten in Konstanz.',
	cells: [
		{ code: 'c1', hot: false, path: 'M119 56L138 46L148 64L125 92L126 87L116 72Z' },
		{ code: 'c2', hot: false, path: 'M148 64L153 72L177 83L178 83L182 78L182 81L134 107L120 105L125 92Z' },
		{ code: 'c3', hot: false, path: 'M177 83L178 84L178 83L182 81L193 95L191 113L182 133L170 134L134 107Z' },
		{ code: 'c4', hot: false, path: 'M182 78L192 65L202 50L233 39L236 31L249 73L241 85L193 95L182 81Z' },
		{ code: 'c5', hot: true, path: 'M128 181L90 167L102 154L111 132L112 129L140 159Z' },
		{ code: 'c6', hot: false, path: 'M149 156L140 159L112 129L119 110L120 105L134 107L170 134Z' },
		{ code: 'c7', hot: false, path: 'M75 188L85 173L90 167L128 181L131 195L121 212Z' },
		{ code: 'c8', hot: false, path: 'M119 229L95 243L51 224L67 199L75 188L121 212Z' },
		{ code: 'c9', hot: false, path: 'M245 128L241 85L249 73L310 86L269 141L250 137Z' },
		{ code: 'c10', hot: false, path: 'M327 81L327 117L345 139L345 140L289 166L269 141L310 86Z' },
		{ code: 'c11', hot: false, path: 'M236 31L242 17L261 13L278 28L294 46L316 54L327 80L327 81L310 86L249 73Z' },
		{ code: 'c12', hot: false, path: 'M190 144L182 133L191 113L245 128L250 137L231 155Z' },
		{ code: 'c13', hot: false, path: 'M245 128L191 113L193 95L241 85Z' },
		{ code: 'c14', hot: false, path: 'M167 200L131 195L128 181L140 159L149 156L179 190Z' },
		{ code: 'c15', hot: false, path: 'M185 188L179 190L149 156L170 134L182 133L190 144Z' },
		{ code: 'c16', hot: false, path: 'M167 200L167 240L158 251L119 229L121 212L131 195Z' },
		{ code: 'c17', hot: false, path: 'M159 266L157 270L100 291L95 243L119 229L158 251Z' },
		{ code: 'c18', hot: true, path: 'M212 228L185 188L228 180L238 195Z' },
		{ code: 'c19', hot: true, path: 'M212 228L238 195L256 201L262 243L255 250L222 246L211 232Z' },
		{ code: 'c20', hot: false, path: 'M212 228L211 232L167 240L167 200L179 190L185 188Z' },
		{ code: 'c21', hot: false, path: 'M228 180L185 188L190 144L231 155Z' },
		{ code: 'c22', hot: false, path: 'M228 180L231 155L250 137L269 141L289 166L288 183L256 201L238 195Z' },
		{ code: 'c23', hot: false, path: 'M262 243L256 201L288 183L307 204L306 234L297 240Z' },
		{ code: 'c24', hot: false, path: 'M345 140L346 158L364 162L367 188L307 204L288 183L289 166Z' },
		{ code: 'c25', hot: false, path: 'M367 188L369 202L372 221L349 243L341 253L306 234L307 204Z' },
		{ code: 'c26', hot: true, path: 'M222 246L255 250L262 296L252 308L212 300L204 283Z' },
		{ code: 'c27', hot: true, path: 'M211 232L222 246L204 283L159 266L158 251L167 240Z' },
		{ code: 'c28', hot: true, path: 'M159 266L204 283L212 300L190 326L159 317L157 270Z' },
		{ code: 'c29', hot: true, path: 'M341 253L340 254L315 258L318 284L323 303L297 293L297 240L306 234Z' },
		{ code: 'c30', hot: false, path: 'M262 243L297 240L297 293L262 296L255 250Z' },
		{ code: 'c31', hot: false, path: 'M323 303L327 321L320 347L321 352L258 352L252 308L262 296L297 293Z' },
		{
			code: 'c32',
			hot: true,
			path: 'M203 410L188 408L175 407L168 395L156 384L141 377L135 384L134 380L134 379L194 351L214 368Z',
		},
		{ code: 'c33', hot: true, path: 'M271 419L266 418L237 407L212 410L203 410L214 368L254 358Z' },
		{ code: 'c34', hot: false, path: 'M321 352L329 377L329 403L310 421L286 421L271 419L254 358L258 352Z' },
		{ code: 'c35', hot: false, path: 'M190 326L212 300L252 308L258 352L254 358L214 368L194 351Z' },
		{ code: 'c36', hot: false, path: 'M96 300L143 325L134 379L134 380L105 369L84 334Z' },
		{ code: 'c37', hot: false, path: 'M157 270L159 317L143 325L96 300L100 291Z' },
		{ code: 'c38', hot: false, path: 'M190 326L194 351L134 379L143 325L159 317Z' },
		{ code: 'c39', hot: true, path: 'M15 371L18 358L15 336L19 322L77 336L40 376Z' },
		{ code: 'c40', hot: false, path: 'M84 334L105 369L65 395L40 376L77 336Z' },
		{ code: 'c41', hot: false, path: 'M19 322L23 306L33 281L96 300L84 334L77 336Z' },
		{ code: 'c42', hot: true, path: 'M100 291L96 300L33 281L33 280L40 247L50 225L51 224L95 243Z' },
		{ code: 'c43', hot: false, path: 'M68 426L65 427L43 421L26 421L13 414L8 395L15 371L40 376L65 395Z' },
		{ code: 'c44', hot: false, path: 'M135 384L131 388L124 407L116 421L94 416L68 426L65 395L105 369L134 380Z' },
	],
	borders:
		'M134 107L120 105M140 159L128 181M149 156L140 159M134 107L170 134M119 229L95 243M95 243L51 224M121 212L119 229M241 85L249 73M269 141L250 137M249 73L236 31M182 133L191 113M245 128L250 137M250 137L231 155M231 155L190 144M191 113L193 95M193 95L241 85M241 85L245 128M131 195L128 181M149 156L170 134M170 134L182 133M182 133L190 144M190 144L185 188M167 240L158 251M121 212L131 195M159 266L157 270M157 270L100 291M100 291L95 243M158 251L159 266M238 195L256 201M256 201L262 243M255 250L222 246M222 246L211 232M211 232L167 240M167 240L167 200M167 200L179 190M179 190L185 188M228 180L185 188M269 141L289 166M238 195L228 180M288 183L307 204M307 204L306 234M306 234L297 240M288 183L289 166M289 166L345 140M341 253L306 234M252 308L212 300M262 243L297 240M262 296L255 250M255 250L262 243M321 352L258 352M258 352L252 308M252 308L262 296M135 384L134 380M134 380L134 379M134 379L194 351M190 326L212 300M194 351L190 326M134 380L105 369M157 270L159 317M159 317L190 326M84 334L105 369M96 300L84 334M100 291L96 300',
	labels: [
		{ x: 114, y: 190, text: 'Karlsruhe', anchor: 'middle' },
		{ x: 176, y: 415, text: 'Konstanz', anchor: 'middle' },
		{ x: 308, y: 297, text: 'Ulm', anchor: 'middle' },
		{ x: 48, y: 375, text: 'Freiburg', anchor: 'middle' },
		{ x: 129, y: 69, text: 'Mannheim', anchor: 'middle' },
		{ x: 219, y: 136, text: 'Heilbronn', anchor: 'middle' },
	],
	bubbles: [
		{ code: 'konstanz', name: 'Konstanz', x: 180, y: 381, r: 16.0, count: 4, href: '' },
		{ code: 'bodensee', name: 'Bodenseekreis', x: 237, y: 395, r: 15.5, count: 3, href: '' },
		{ code: 'reutlingen', name: 'Reutlingen', x: 233, y: 273, r: 14.9, count: 2, href: '' },
		{ code: 'tuebingen', name: 'Tübingen', x: 194, y: 254, r: 14.9, count: 2, href: '' },
		{ code: 'zollernalb', name: 'Zollernalbkreis', x: 178, y: 297, r: 14.1, count: 1, href: '' },
		{ code: 'stuttgart', name: 'Stuttgart', x: 211, y: 201, r: 18, count: 1234, href: '' },
		{ code: 'esslingen', name: 'Esslingen', x: 239, y: 223, r: 14.1, count: 1, href: '' },
		{ code: 'kastadt', name: 'Karlsruhe', x: 116, y: 158, r: 15.5, count: 3, href: '' },
		{ code: 'freiburg', name: 'Freiburg', x: 48, y: 345, r: 14.1, count: 1, href: '' },
		{ code: 'ortenau', name: 'Ortenaukreis', x: 70, y: 265, r: 14.1, count: 1, href: '' },
		{ code: 'ulm', name: 'Ulm', x: 310, y: 265, r: 14.9, count: 2, href: '' },
	],
}
