import type { ClaimState } from '@contract/claim'
import { claimWords } from '@contract/rules/flows/claim'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PagedPage } from '@/shell/paged-page'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ChipRow } from '@/ui/chip-row'
import { Empty } from '@/ui/states'
import { ClaimRow } from './claim-row'

const STATES = Object.entries(claimWords.states) as [ClaimState, string][]

/** 成绩登记: contests, levels of skill and mentors, by how far each has come. */
export const ClaimsScreen = () => {
  const [state, setState] = useState<ClaimState>('entered')
  const list = usePaged('claim.list', { state }, 'claims')
  return (
    <PagedPage
      title="成绩登记"
      filters={<ChipRow id="claims" label="办到哪一步" options={STATES} chosen={state} onChoose={setState} />}
      above={
        <Button id="claims-enter" look="soft" onPress={() => openPage('claim/enter')}>
          登记一项成绩
        </Button>
      }
      id="claims"
      list={list}
      empty={
        <Empty id="claims-empty" title={`没有${claimWords.states[state]}的成绩`} words="可以看看别的几类。" />
      }
    >
      {(claims) => (
        <Card rows>
          {claims.map((claim) => (
            <ClaimRow key={claim.claimId} claim={claim} />
          ))}
        </Card>
      )}
    </PagedPage>
  )
}
