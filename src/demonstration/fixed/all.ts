import { albAdvisers } from './alb-advisers.ts'
import { albData } from './alb-data.ts'
import { albInstitutions } from './alb-institutions.ts'
import { albMakers } from './alb-makers.ts'
import { albSoftware } from './alb-software.ts'
import { lake } from './lake.ts'
import { rhine } from './rhine.ts'
import { states } from './states.ts'
import type { Sketch } from './sketch.ts'

/** The hand-written organisations; every stream begins with them. */
export const sketches: readonly Sketch[] = [
	...albData,
	...lake,
	...albMakers,
	...rhine,
	...albSoftware,
	...albInstitutions,
	...albAdvisers,
	...states,
]
