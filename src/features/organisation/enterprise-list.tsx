import type { Input, Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback, useMemo } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { openEnterprise } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { ListEnd } from '@/ui/list-end'
import { Press } from '@/ui/press'
import { Empty } from '@/ui/states'
import { enterpriseWords } from './enterprise-words'

type Props = {
  /** What the first page was asked for with; the same object as long as it is the same question. */
  input: Input<'organisation.enterprises'>
  first: Output<'organisation.enterprises'>
  emptyWords: string
}

/** Enterprises, growing at the bottom; each leads to its own page. */
export const EnterpriseList = ({ input, first, emptyWords }: Props) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('organisation.enterprises', { ...input, cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.enterprises, nextCursor: outcome.data.nextCursor }
        : null
    },
    [input],
  )
  const firstPage = useMemo(() => ({ items: first.enterprises, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  if (items.length === 0) return <Empty id="enterprises-empty" title="没有这样的企业" words={emptyWords} />
  return (
    <>
      <Card rows id="enterprises-list">
        {items.map((enterprise) => (
          <Press
            key={enterprise.enterpriseId}
            id={`enterprise-${enterprise.enterpriseId}`}
            className="card-row"
            onPress={() => openEnterprise(enterprise.enterpriseId)}
          >
            <View className="grow stack-tight">
              <View className="text">{enterprise.name}</View>
              <View className="cap">{enterpriseWords(enterprise)}</View>
            </View>
            <Icon name="right" small />
          </Press>
        ))}
      </Card>
      <ListEnd id="enterprises" more={more} onMore={loadMore} />
    </>
  )
}
