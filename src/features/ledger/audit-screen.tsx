import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { momentWords } from '@/lib/time-words'
import { usePaged } from '@/lib/use-paged'
import { PagedPage } from '@/shell/paged-page'
import { ChipRow } from '@/ui/chip-row'
import { Empty } from '@/ui/states'
import { FindingCard } from './finding-card'
import { RunList } from './run-list'

type Runs = Output<'ledger.audit'>['runs']

const nothingWords = (runs: Runs): string => {
  const last = Math.max(0, ...runs.map(({ finishedAt }) => finishedAt))
  return last > 0 ? `${momentWords(last)} 核对过，没有要办的发现。` : '还没有对过账。'
}

const SHOWN = [
  ['open', '要办的'],
  ['settled', '已办结'],
] as const
type Shown = (typeof SHOWN)[number][0]

const Nothing = ({ open, runs }: { open: boolean; runs: Runs }) =>
  open ? (
    <Empty id="audit-nothing" title={runs.length > 0 ? '账实相符' : '没有发现'} words={nothingWords(runs)} />
  ) : (
    <Empty id="audit-none-settled" title="还没有办结过发现" />
  )

/** 对账: how the last checks went, and everything they found in full. */
export const AuditScreen = () => {
  const [shown, setShown] = useState<Shown>('open')
  const open = shown === 'open'
  const list = usePaged('ledger.audit', { open }, 'findings')
  return (
    <PagedPage
      title="对账"
      filters={<ChipRow id="audit" label="办结没有" options={SHOWN} chosen={shown} onChoose={setShown} />}
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
    </PagedPage>
  )
}
