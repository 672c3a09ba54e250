import { useState } from 'react'
import { usePageId } from '@/lib/use-page-id'
import { usePaged } from '@/lib/use-paged'
import { PagedPage } from '@/shell/paged-page'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/states'
import { PersonRow } from './person-row'
import { type DeskAct, type Person, SignSheet } from './sign-sheet'

type Chosen = { readonly person: Person; readonly act: DeskAct }

/** 名单: who has a seat, who has come, and signing for who cannot. */
export const RollScreen = () => {
  const sessionId = usePageId('sessionId')
  const list = usePaged('class.roll', { sessionId }, 'roll')
  const [chosen, setChosen] = useState<Chosen>()
  return (
    <PagedPage
      title="到课名单"
      below={
        <>
          {list.items.some(({ can }) => can.includes('in')) ? (
            <Button id="roll-paper" look="line" onPress={() => openPage('class/paper', { sessionId })}>
              照纸质签到表补签
            </Button>
          ) : null}
          {chosen ? <SignSheet {...chosen} onClose={() => setChosen(undefined)} /> : null}
        </>
      }
      id="roll"
      list={list}
      empty={<Empty id="roll-empty" title="还没有人报名" />}
    >
      {(roll) => (
        <Card rows>
          {roll.map((person) => (
            <PersonRow key={person.enrolmentId} person={person} onAct={(act) => setChosen({ person, act })} />
          ))}
        </Card>
      )}
    </PagedPage>
  )
}
