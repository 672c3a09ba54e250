import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { momentWords } from '@/lib/time-words'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { PagedList } from '@/shell/paged-list'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/states'
import { FindingCard } from './finding-card'
import { RunList } from './run-list'

type Runs = Output<'ledger.audit'>['runs']

const nothingWords = (runs: Runs): string => {
  const last = Math.max(0, ...runs.map(({ finishedAt }) => finishedAt))
  return last > 0 ? `${momentWords(last)} 核对过，没有要办的发现。` : '还没有对过账。'
}

const Nothing = ({ open, runs }: { open: boolean; runs: Runs }) =>
  open ? (
    <Empty id="audit-nothing" title={runs.length > 0 ? '账实相符' : '没有发现'} words={nothingWords(runs)} />
  ) : (
    <Empty id="audit-none-settled" title="还没有办结过发现" />
  )

/** 对账: how the last checks went, and everything they found in full. */
export const AuditScreen = () => {
  const [open, setOpen] = useState(true)
  const list = usePaged('ledger.audit', { open }, 'findings')
  return (
    <PageFrame id="audit-page" kind="sub" title="对账" refresh={list.refresh}>
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
        <PagedList
          id="audit"
          list={list}
          head={({ runs }) => <RunList runs={runs} />}
          empty={<Nothing open={open} runs={list.data?.runs ?? []} />}
        >
          {(findings) => (
            <View className="stack" id="audit-findings">
              {findings.map((finding) => (
                <FindingCard key={finding.findingId} finding={finding} />
              ))}
            </View>
          )}
        </PagedList>
      </View>
    </PageFrame>
  )
}
