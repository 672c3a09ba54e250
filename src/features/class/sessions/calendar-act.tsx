import type { SessionCard } from '@contract/class'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/states'
import { type Kept, keepInCalendar } from './calendar'

/** 加到日历, and what came of it. */
export const CalendarAct = ({ session }: { session: SessionCard }) => {
  const [kept, setKept] = useState<Kept>(null)
  const { sessionId: id, title, place, startsAt, endsAt } = session
  const keep = async () => setKept(await keepInCalendar({ id, title, place, startsAt, endsAt }))
  return (
    <>
      {kept ? (
        <Notice
          id="class-calendar-note"
          tone={kept.isKept ? 'ok' : 'warn'}
          icon={kept.isKept ? 'check' : 'alert'}
        >
          {kept.words}
        </Notice>
      ) : null}
      <Button id="class-calendar" look="soft" onPress={() => void keep()}>
        加到手机日历
      </Button>
    </>
  )
}
