type Abroad = { lat: string; lng: string; country: string }
type Point = { lat: number; lon: number }

const NEIGHBOURS = ['AT', 'BE', 'CH', 'CZ', 'DK', 'FR', 'LU', 'NL', 'PL']
const REACH_KM = 25
const KM = 111.2

/** Places abroad that are near enough to a German place to take part in where the border runs: country to points. */
export function nearBorder(cities: readonly Abroad[], german: readonly Point[]): Record<string, string> {
	const close = ({ lat, lng }: Abroad): boolean => {
		const [y, x] = [Number(lat), Number(lng)]
		const wide = Math.cos((y * Math.PI) / 180) * KM
		return german.some((place) => Math.hypot((place.lat - y) * KM, (place.lon - x) * wide) < REACH_KM)
	}
	const points = (country: string): string =>
		cities
			.filter((city) => city.country === country && close(city))
			.map(({ lat, lng }) => `${Number(lat).toFixed(3)} ${Number(lng).toFixed(3)}`)
			.toSorted()
			.join('|')
	return Object.fromEntries(NEIGHBOURS.map((country) => [country, points(country)]))
}
