import type { Point } from './shapes/plane.ts'

/**
 * Points in Lake Constance, a little off its shores, by hand from general knowledge, as [longitude, latitude]. Without
 * them the area between the towns on both shores would be drawn as land.
 */
export const LAKE_CONSTANCE: readonly Point[] = [
	[9.06, 47.803],
	[9.09, 47.785],
	[9.12, 47.772],
	[9.155, 47.753],
	[9.19, 47.738],
	[9.215, 47.715],
	[9.2, 47.7],
	[9.245, 47.685],
	[9.27, 47.67],
	[9.22, 47.665],
	[9.31, 47.665],
	[9.35, 47.65],
	[9.4, 47.642],
	[9.45, 47.63],
	[9.5, 47.615],
	[9.52, 47.59],
	[9.56, 47.575],
	[9.6, 47.56],
	[9.65, 47.535],
	[9.7, 47.52],
	[9.27, 47.635],
	[9.33, 47.61],
	[9.4, 47.585],
	[9.45, 47.55],
	[9.5, 47.52],
	[9.56, 47.52],
	[9.62, 47.51],
	[9.4, 47.615],
	[9.47, 47.585],
]
