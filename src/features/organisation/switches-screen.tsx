import type { Output } from '@contract/contract'
import { moduleWords } from '@contract/rules/module-words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { useQuery } from '@/lib/use-query'
import { QueryPage } from '@/shell/query-page'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { ToggleRow } from '@/ui/toggle-row'
import { Trouble } from '@/ui/trouble'

type Switch = Output<'organisation.switches'>['modules'][number]

const Switches = ({ modules }: { modules: readonly Switch[] }) => {
  const [asked, setAsked] = useState<Switch>()
  // The answer is here before the half minute is over for which reads may be remembered.
  const [turned, setTurned] = useState<Partial<Record<Switch['module'], boolean>>>({})
  const { take, busy, trouble } = useAct('organisation.switchModule')
  const turn = async ({ module, on }: Switch) => {
    const done = await take({ module, on: !on })
    if (done) setTurned((before) => ({ ...before, [module]: done.on }))
    setAsked(undefined)
  }
  return (
    <View className="stack" id="switches-list">
      <Trouble id="switches-trouble" words={trouble} />
      {modules.map(({ module, on: told }) => {
        const on = turned[module] ?? told
        return (
          <Card key={module}>
            <ToggleRow
              id={`switch-${module}`}
              on={on}
              {...moduleWords[module]}
              onToggle={() => setAsked({ module, on })}
            />
          </Card>
        )
      })}
      {asked ? (
        <ConfirmSheet
          id="switch"
          title={`${asked.on ? '停用' : '开放'}${moduleWords[asked.module].title}`}
          confirmWords={asked.on ? '停用' : '开放'}
          busyWords="正在办理"
          closeWords="不改"
          busy={busy}
          onConfirm={() => void turn(asked)}
          onClose={() => setAsked(undefined)}
        >
          <View className="text">
            {asked.on
              ? '停用后，会员看不到入口，也不能再办。已有的内容都在，随时可以再开放。半分钟内生效。'
              : '开放后，会员重新看到入口，原有的内容都在。半分钟内生效。'}
          </View>
        </ConfirmSheet>
      ) : null}
    </View>
  )
}

/** 开放的服务: modules on and off. */
export const SwitchesScreen = () => {
  const query = useQuery('organisation.switches', {})
  return (
    <QueryPage id="switches" title="开放的服务" query={query}>
      {({ modules }) => <Switches modules={modules} />}
    </QueryPage>
  )
}
