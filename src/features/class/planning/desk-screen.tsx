import type { SessionState } from '@contract/class'
import { sessionWords } from '@contract/rules/flows/class-session'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { ChipRow } from '@/ui/chip-row'
import { Empty } from '@/ui/states'
import { SessionPage } from '../sessions/session-page'

const STATES = Object.entries(sessionWords.states) as [SessionState, string][]

/** 班次安排: every session by its state, and planning a new one. */
export const DeskScreen = () => {
  const [state, setState] = useState<SessionState>('open')
  const list = usePaged('class.desk', { state }, 'sessions')
  return (
    <SessionPage
      title="班次安排"
      above={
        <>
          <Button id="class-plan" onPress={() => openPage('class/plan')}>
            新排一个班次
          </Button>
          <ChipRow id="class-desk" label="状态" options={STATES} chosen={state} onChoose={setState} />
        </>
      }
      id="class-desk"
      list={list}
      onOpen={(sessionId) => openPage('class/desk-session', { sessionId })}
      empty={
        <Empty
          id="class-desk-empty"
          title={`没有${sessionWords.states[state]}的班次`}
          words="新排的班次先在“已排课”里，开放报名后会员才看到。"
        />
      }
    />
  )
}
