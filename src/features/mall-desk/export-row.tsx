import type { RedemptionExport } from '@contract/mall'
import { voucherWords } from '@contract/rules/flows/voucher'
import { redeemTerms } from '@contract/rules/redeem-terms'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/lib/call'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { countWords, dayMomentWords } from '@/lib/time-words'
import { Button } from '@/ui/button'
import { Tag } from '@/ui/tag'
import { Trouble } from '@/ui/trouble'
import { dayKeyWords } from './day-key'
import { openSheet } from './open-sheet'

const PROGRESS = {
  waiting: { words: '正在生成', tone: 'gold' },
  ready: { words: '已生成', tone: 'ok' },
  failed: { words: '没有生成', tone: 'warn' },
} as const

/** What to know about a file beside its days. */
const explain = ({ progress, rows, isCut, expiresAt }: RedemptionExport): string => {
  if (progress === 'waiting') return '一般一两分钟就好，可以先离开这一页。'
  if (progress === 'failed') return `试了 ${redeemTerms.exportTries} 次都没有成，请再生成一次。`
  progress satisfies 'ready'
  const cut = isCut ? '券太多，只查了最早的一万张，请把日期分短再导。' : ''
  return `共 ${countWords(rows)} 张。${cut}文件保留到${dayMomentWords(expiresAt)}。`
}

/** One file that was asked for: how far it is, and the way to it. */
export const ExportRow = ({ asked }: { asked: RedemptionExport }) => {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const { exportId, from, to, state, pickUpPointName, progress } = asked
  const { words, tone } = PROGRESS[progress]
  const open = async () => {
    setBusy(true)
    const outcome = await call('mall.exportLink', { exportId })
    if (outcome.kind === 'ok') setTrouble(await openSheet(outcome.data.url, outcome.data.fileName))
    else setTrouble(outcome.kind === 'refused' ? wordsFor(outcome.code) : UNREACHABLE_WORDS)
    setBusy(false)
  }
  return (
    <View className="card-row" id={`export-${exportId}`}>
      <View className="grow stack">
        <View className="stack-tight">
          <View className="row row-between row-wrap">
            <View className="text strong">
              {dayKeyWords(from)}至{dayKeyWords(to)}
            </View>
            <Tag tone={tone}>{words}</Tag>
          </View>
          <View className="sub">
            {pickUpPointName ?? '全部领取点'}，{state === null ? '全部状态' : voucherWords.states[state]}
          </View>
          <View className="sub">{explain(asked)}</View>
        </View>
        <Trouble id={`export-${exportId}-trouble`} words={trouble} />
        {progress === 'ready' ? (
          <Button
            id={`export-${exportId}-open`}
            look="soft"
            busy={busy}
            busyWords="正在取文件"
            onPress={() => void open()}
          >
            打开文件
          </Button>
        ) : null}
      </View>
    </View>
  )
}
