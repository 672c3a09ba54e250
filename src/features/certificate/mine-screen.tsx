import type { CertificateRow } from '@contract/certificate'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { call } from '@/lib/call'
import { fullDayWords } from '@/lib/time-words'
import { type Page, usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openCertificate } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { ListEnd } from '@/ui/list-end'
import { Press } from '@/ui/press'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { Tag } from '@/ui/tag'
import { STATE_TONES, STATE_WORDS } from './words'

const load = async (cursor: string): Promise<Page<CertificateRow> | null> => {
  const outcome = await call('certificate.mine', { cursor })
  if (outcome.kind !== 'ok') return null
  return { items: outcome.data.certificates, nextCursor: outcome.data.nextCursor }
}

type First = { readonly certificates: readonly CertificateRow[]; readonly nextCursor: string | null }

const List = ({ first }: { first: First }) => {
  const page = useMemo(() => ({ items: first.certificates, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(page, load)
  return (
    <>
      <Card rows id="certificates-list">
        {items.map(({ certificateId, number, courseTitle, issuedAt, state }) => (
          <Press
            key={certificateId}
            id={`certificate-${number}`}
            className="card-row"
            onPress={() => openCertificate(certificateId)}
          >
            <Icon name="award" />
            <View className="grow stack-tight">
              <View className="text strong">{courseTitle}</View>
              <View className="sub">
                {fullDayWords(issuedAt)}，编号 {number}
              </View>
            </View>
            <Tag tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Tag>
          </Press>
        ))}
      </Card>
      <ListEnd id="certificates" more={more} onMore={loadMore} />
    </>
  )
}

/** 我的结业证书. */
export const MineScreen = () => {
  const query = useQuery('certificate.mine', {})
  return (
    <PageFrame id="certificates-page" kind="sub" title="我的证书" refresh={query.refresh}>
      <View className="body">
        <QueryView id="certificates" query={query} skeleton={<RowsSkeleton id="certificates" />}>
          {(first) =>
            first.certificates.length === 0 ? (
              <Empty
                id="certificates-empty"
                icon="award"
                title="还没有结业证书"
                words="学完一门课要求的全部内容，证书会自动发到这里。课程详情里写着还差什么。"
              />
            ) : (
              <List first={first} />
            )
          }
        </QueryView>
      </View>
    </PageFrame>
  )
}
