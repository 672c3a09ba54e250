import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback, useMemo } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { ListEnd } from '@/ui/list-end'
import { Press } from '@/ui/press'
import { enterpriseWords } from './enterprise-words'

type Props = {
  first: Output<'organisation.enterprises'>
  /** What cannot be chosen here. */
  except?: string
  chosen: readonly string[]
  onChoose: (enterprise: { enterpriseId: string; name: string }) => void
}

const loadPage = async (cursor: string) => {
  const outcome = await call('organisation.enterprises', { cursor })
  return outcome.kind === 'ok'
    ? { items: outcome.data.enterprises, nextCursor: outcome.data.nextCursor }
    : null
}

/** Enterprises to choose from; a chosen one has a tick and says so. */
export const EnterpriseChoice = ({ first, except, chosen, onChoose }: Props) => {
  const firstPage = useMemo(() => ({ items: first.enterprises, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, useCallback(loadPage, []))
  return (
    <>
      <Card rows id="choice-list">
        {items
          .filter(({ enterpriseId }) => enterpriseId !== except)
          .map((enterprise) => {
            const isChosen = chosen.includes(enterprise.enterpriseId)
            return (
              <Press
                key={enterprise.enterpriseId}
                id={`choose-${enterprise.enterpriseId}`}
                className="card-row"
                pressed={isChosen}
                onPress={() => onChoose(enterprise)}
              >
                <View className="grow stack-tight">
                  <View className={isChosen ? 'text strong' : 'text'}>{enterprise.name}</View>
                  <View className="cap">{isChosen ? '已选' : enterpriseWords(enterprise)}</View>
                </View>
                {isChosen ? <Icon name="check" small /> : null}
              </Press>
            )
          })}
      </Card>
      <ListEnd id="choice" more={more} onMore={loadMore} />
    </>
  )
}
