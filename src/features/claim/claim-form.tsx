import type { Output } from '@contract/contract'
import { MAX_CLAIM_PICTURES } from '@contract/rules/claims'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { usePictures } from '@/lib/use-pictures'
import { useQuery } from '@/lib/use-query'
import { QueryView } from '@/shell/query-view'
import { turnTo } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { PictureField } from '@/ui/picture-field'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Trouble } from '@/ui/trouble'
import { ClaimFields } from './claim-fields'
import { claimOf, EMPTY } from './draft'
import { settledPictures, UNSETTLED_WORDS } from './settled-pictures'

const Form = ({ memberId, rules, uploadFolder }: { memberId: string } & Output<'claim.form'>) => {
  const [draft, setDraft] = useState(EMPTY)
  const [wrong, setWrong] = useState<string>()
  const pictures = usePictures(uploadFolder, MAX_CLAIM_PICTURES)
  const { take, busy, trouble } = useAct('claim.enter')
  const rule = rules.find(({ code }) => code === draft.ruleCode)
  const tiered = rule?.tiers.some(({ tier }) => tier !== null) ?? false
  const enter = async () => {
    const read = claimOf(draft, tiered)
    const fileIds = settledPictures(pictures)
    const lack = typeof read === 'string' ? read : fileIds ? undefined : UNSETTLED_WORDS
    setWrong(lack)
    if (typeof read === 'string' || !fileIds) return
    const done = await take({ memberId, ...read, pictures: fileIds })
    if (done) turnTo('claim/claim', { claimId: done.claimId })
  }
  return (
    <>
      <ClaimFields
        rules={rules}
        rule={rule}
        draft={draft}
        change={(fields) => setDraft((before) => ({ ...before, ...fields }))}
      />
      {rule ? (
        <Card>
          <PictureField pictures={pictures} trouble={undefined} />
        </Card>
      ) : null}
      <Trouble id="enter-trouble" words={wrong ?? trouble} />
      <Button id="enter-send" busy={busy} busyWords="正在登记" onPress={() => void enter()}>
        登记，等另一位管理员核验
      </Button>
    </>
  )
}

/** What was achieved, by the member who was chosen. */
export const ClaimForm = ({ memberId }: { memberId: string }) => {
  const query = useQuery('claim.form', {})
  return (
    <QueryView id="enter" query={query} skeleton={<RowsSkeleton id="enter" />}>
      {(form) => (
        <View className="stack" id="enter-form">
          <Form memberId={memberId} {...form} />
        </View>
      )}
    </QueryView>
  )
}
