import type { ClaimState } from '@contract/claim'
import { claimWords } from '@contract/rules/flows/claim'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { PagedList } from '@/shell/paged-list'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/states'
import { ClaimRow } from './claim-row'

const STATES = Object.keys(claimWords.states) as ClaimState[]

/** 成绩登记: contests, levels of skill and mentors, by how far each has come. */
export const ClaimsScreen = () => {
  const [state, setState] = useState<ClaimState>('entered')
  const list = usePaged('claim.list', { state }, 'claims')
  return (
    <PageFrame id="claims-page" kind="sub" title="成绩登记" refresh={list.refresh}>
      <View className="body filters">
        <View className="chips" role="group" aria-label="办到哪一步">
          {STATES.map((one) => (
            <Chip key={one} id={`claims-${one}`} on={one === state} onPress={() => setState(one)}>
              {claimWords.states[one]}
            </Chip>
          ))}
        </View>
      </View>
      <View className="body">
        <Button id="claims-enter" look="soft" onPress={() => openPage('claim/enter')}>
          登记一项成绩
        </Button>
        <PagedList
          id="claims"
          list={list}
          empty={
            <Empty
              id="claims-empty"
              title={`没有${claimWords.states[state]}的成绩`}
              words="可以看看别的几类。"
            />
          }
        >
          {(claims) => (
            <Card rows>
              {claims.map((claim) => (
                <ClaimRow key={claim.claimId} claim={claim} />
              ))}
            </Card>
          )}
        </PagedList>
      </View>
    </PageFrame>
  )
}
