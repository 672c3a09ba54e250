import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback, useMemo, useState } from 'react'
import { call } from '@/lib/call'
import { momentWords } from '@/lib/time-words'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Chip } from '@/ui/chip'
import { ListEnd } from '@/ui/list-end'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { FindingCard } from './finding-card'
import { RunList } from './run-list'

type Props = { open: boolean; first: Output<'ledger.audit'> }

const nothingWords = (runs: Props['first']['runs']): string => {
  const last = Math.max(0, ...runs.map(({ finishedAt }) => finishedAt))
  return last > 0 ? `${momentWords(last)} 核对过，没有要办的发现。` : '还没有对过账。'
}

const Findings = ({ open, first }: Props) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('ledger.audit', { open, cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.findings, nextCursor: outcome.data.nextCursor }
        : null
    },
    [open],
  )
  const firstPage = useMemo(() => ({ items: first.findings, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  if (items.length === 0)
    return open ? (
      <Empty
        id="audit-nothing"
        title={first.runs.length > 0 ? '账实相符' : '没有发现'}
        words={nothingWords(first.runs)}
      />
    ) : (
      <Empty id="audit-none-settled" title="还没有办结过发现" />
    )
  return (
    <View className="stack" id="audit-findings">
      {items.map((finding) => (
        <FindingCard key={finding.findingId} finding={finding} />
      ))}
      <ListEnd id="audit" more={more} onMore={loadMore} />
    </View>
  )
}

/** 对账: how the last checks went, and everything they found in full. */
export const AuditScreen = () => {
  const [open, setOpen] = useState(true)
  const query = useQuery('ledger.audit', { open })
  return (
    <PageFrame id="audit-page" kind="sub" title="对账" refresh={query.refresh}>
      <View className="body filters">
        <View className="chips" role="group" aria-label="办结没有">
          <Chip id="audit-open" on={open} onPress={() => setOpen(true)}>
            要办的
          </Chip>
          <Chip id="audit-settled" on={!open} onPress={() => setOpen(false)}>
            已办结
          </Chip>
        </View>
      </View>
      <View className="body">
        <QueryView id="audit" query={query} skeleton={<RowsSkeleton id="audit" />}>
          {(first) => (
            <>
              <RunList runs={first.runs} />
              <Findings open={open} first={first} />
            </>
          )}
        </QueryView>
      </View>
    </PageFrame>
  )
}
