import type { PointsEntry } from '@contract/points'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'

type Type = PointsEntry['source']['type']

/** What can be opened behind a line, and how it is called. A day, a lot or a decision has no page of its own. */
const ACTS: Partial<Record<Type, { words: string; open: (id: string) => void }>> = {
  lesson: { words: '打开这节课', open: (lessonId) => openPage('learn/player', { lessonId }) },
  quiz: { words: '打开这份测验', open: (courseId) => openPage('study/quiz', { courseId }) },
  certificate: {
    words: '打开这张证书',
    open: (certificateId) => openPage('study/certificate', { certificateId }),
  },
  class: { words: '打开这个班次', open: (sessionId) => openPage('class/session', { sessionId }) },
  ticket: { words: '打开这条意见', open: (ticketId) => openPage('feedback/ticket', { ticketId }) },
  voucher: { words: '打开这张兑换券', open: (voucherId) => openPage('mall/voucher', { voucherId }) },
  claim: { words: '打开这项成绩', open: (claimId) => openPage('claim/claim', { claimId }) },
  entry: { words: '看原来的那一笔', open: (entryId) => openPage('points/entry', { entryId }) },
}

/** Opens the source of a line, where there is a page for it. */
export const SourceAct = ({ source }: { source: PointsEntry['source'] }) => {
  const act = ACTS[source.type]
  if (!act) return null
  return (
    <Button id={`entry-open-${source.type}`} look="soft" onPress={() => act.open(source.id)}>
      {act.words}
    </Button>
  )
}
