import { paths } from '#platform/paths.ts'
import type { SeenFile } from '../party.visibility.ts'

/** Where a file in a field of the office is to be had: under the record, or the membership, that names it. */
export const seenFilePath = ({ party, membership }: Pick<SeenFile, 'party' | 'membership'>, key: string): string =>
	membership === undefined ? paths.fieldFile(party, key) : paths.membershipFile(membership, key)
