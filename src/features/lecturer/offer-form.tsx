import { useForm } from '@/lib/form/use-form'
import { serverNow } from '@/lib/server-clock'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { OFFER, offeredFor, timesWrong } from './offer-fields'

/** A time at which the lecturer would speak. */
export const OfferForm = ({ lecturerId }: { lecturerId: string }) => {
  const form = useForm({
    id: 'offer',
    fields: OFFER,
    check: (entry) => timesWrong(offeredFor(entry), serverNow()),
    act: 'lecturer.offer',
    record: lecturerId,
    input: (entry) => ({ lecturerId, ...offeredFor(entry) }),
    refusedAt: { TALK_TIMES_WRONG: 'day', TIME_TAKEN: 'from' },
  })
  return (
    <Card id="offer-form">
      <Fields form={form} head="开放一个时间">
        <Submit form={form} look="soft" busyWords="正在保存">
          开放这个时间
        </Submit>
      </Fields>
    </Card>
  )
}
