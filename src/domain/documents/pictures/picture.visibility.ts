/** Who may see which pictures. Every page and every download starts here. */
import { sql, type RawBuilder } from 'kysely'
import type { Viewer } from '#platform/context.ts'
import { levelSql } from '../../access/levels.ts'
import { visibleTo } from '../../parties/party.visibility.ts'

/** A logo is seen by whoever sees its organisation or network; a portrait by whoever sees the person, which needs their consent. */
export function pictureVisibleTo(viewer: Viewer, today: string, alias = 'picture'): RawBuilder<boolean> {
	const column = (name: string) => sql.ref(`${alias}.${name}`)
	return sql<boolean>`(${levelSql(viewer, column('network_id'))} = 'office'
		or exists (select from subject s where s.id = ${column('subject_id')} and s.kind = 'network')
		or exists (select from party p where p.id = ${column('subject_id')} and ${visibleTo(viewer, today, 'p')}))`
}
