import type { Output } from '@contract/contract'
import { checkPage } from '@contract/rules/pages'
import { Image, View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { useMemo } from 'react'
import { settlePullDown } from '@/lib/pull-down'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { qrImage } from '@/ui/qr-image'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Notice } from '@/ui/states'
import { CertificatePaper } from './certificate-paper'
import { checkAddress, KeepAct } from './keep-act'
import { SavePicture } from './save-picture'
import './certificate.css'

type Certificate = Output<'certificate.one'>

const Content = ({ certificate }: { certificate: Certificate }) => {
  const { token, courseTitle, state, revokedReason, paidPoints } = certificate
  const page = checkPage(token)
  const qr = useMemo(() => qrImage(checkAddress(page)), [page])
  const revoked = state === 'revoked'
  return (
    <View className="stack">
      {revoked ? (
        <Notice id="certificate-revoked" tone="seal">
          这张证书已撤销：{revokedReason ?? ''}。有疑问请联系镇总工会。
        </Notice>
      ) : null}
      <CertificatePaper {...certificate} revoked={revoked} />
      <Image className="certificate-qr" id="certificate-qr" src={qr} aria-label="核验二维码" />
      <View className="cap centre">扫二维码可以核验真伪。核验的人看不到全名，只看到编号、课程和日期。</View>
      <View className="stack certificate-screen">
        {paidPoints === null ? null : <View className="text centre">结业加了 {paidPoints} 分</View>}
        {revoked ? null : <SavePicture {...certificate} checkText={checkAddress(page)} />}
        {revoked ? null : <KeepAct checkPage={page} title={`《${courseTitle}》结业证书核验`} />}
      </View>
    </View>
  )
}

/** One's own certificate: to show, to print, to pass on. */
export const CertificateScreen = () => {
  const query = useQuery('certificate.one', { certificateId: usePageId('certificateId') })
  usePullDownRefresh(() => settlePullDown(query.refresh()))
  return (
    <PageFrame id="certificate-page" kind="sub" title="结业证书" sample={query.data?.sample}>
      <View className="body">
        <QueryView id="certificate" query={query} skeleton={<RowsSkeleton id="certificate" />}>
          {(certificate) => <Content certificate={certificate} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
