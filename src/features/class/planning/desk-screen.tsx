import type { SessionState } from '@contract/class'
import { sessionWords } from '@contract/rules/flows/class-session'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/states'
import { SessionList } from '../sessions/session-list'

const STATES = Object.keys(sessionWords.states) as SessionState[]

/** 班次安排: every session by its state, and planning a new one. */
export const DeskScreen = () => {
  const [state, setState] = useState<SessionState>('open')
  const list = usePaged('class.desk', { state }, 'sessions')
  return (
    <PageFrame id="class-desk-page" kind="sub" title="班次安排" refresh={list.refresh}>
      <View className="body">
        <Button id="class-plan" onPress={() => openPage('class/plan')}>
          新排一个班次
        </Button>
        <View className="chips" role="group" aria-label="状态">
          {STATES.map((one) => (
            <Chip key={one} id={`class-desk-${one}`} on={one === state} onPress={() => setState(one)}>
              {sessionWords.states[one]}
            </Chip>
          ))}
        </View>
        <SessionList
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
      </View>
    </PageFrame>
  )
}
