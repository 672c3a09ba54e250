import type { Audience } from '@contract/announcement'
import { impossible } from '@contract/rules/impossible'
import type { Role } from '@contract/rules/roles'
import type { AnnouncementMark } from '../../kernel/tenant'

/** What decides whether an announcement is for somebody. */
export type Reader = {
  readonly enterpriseId: string
  readonly villageId: string | null
  readonly roles: readonly Role[]
}

/** True where the reader belongs to those it is for. */
export const isFor = (audience: Audience, { enterpriseId, villageId, roles }: Reader): boolean => {
  switch (audience.kind) {
    case 'all':
      return true
    case 'village':
      return audience.villageId === villageId
    case 'enterprise':
      return audience.enterpriseId === enterpriseId
    case 'role':
      return roles.includes(audience.role)
    default:
      return impossible(audience)
  }
}

type Marker = { readonly allReadAt: number; readonly readAnnouncements: readonly string[] } | null

/** True once the reader has opened it, or marked everything as read after it was published. */
export const isRead = ({ id, at }: Pick<AnnouncementMark, 'id' | 'at'>, marker: Marker): boolean =>
  marker !== null && (at <= marker.allReadAt || marker.readAnnouncements.includes(id))

/** What is older is no news any more, whether or not somebody has read it. */
const NEWS_MS = 30 * 86_400_000

/** True while it counts on the badge. */
export const isNews = (mark: Pick<AnnouncementMark, 'id' | 'at'>, marker: Marker, now: number): boolean =>
  mark.at > now - NEWS_MS && !isRead(mark, marker)

/** The tenant keeps this many: one read of it, which every call does anyway, is all that a badge needs. */
const MAX_NEWEST = 20

/** The tenant's list with one more. */
export const withNewest = (
  newest: readonly AnnouncementMark[],
  mark: AnnouncementMark,
): readonly AnnouncementMark[] =>
  [mark, ...newest.filter(({ at }) => at > mark.at - NEWS_MS)].slice(0, MAX_NEWEST)

/** More than are ever counted at once, so that the oldest ones can be forgotten. */
const MAX_MARKS = 2 * MAX_NEWEST

/** A reader's marks with one more. */
export const withMark = (read: readonly string[], id: string): readonly string[] =>
  [id, ...read.filter((known) => known !== id)].slice(0, MAX_MARKS)
