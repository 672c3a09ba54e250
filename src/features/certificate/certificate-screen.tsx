import type { Output } from '@contract/contract'
import { addressOf } from '@contract/rules/page-address'
import { View } from '@tarojs/components'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { QueryPage } from '@/shell/query-page'
import { Notice } from '@/ui/states'
import { CertificatePaper } from './certificate-paper'
import { CheckCodePicture } from './check-code-picture'
import { KeepAct } from './keep-act'
import { SavePicture } from './save-picture'
import { useCheckCode } from './use-check-code'
import './certificate.css'

type Props = { certificateId: string; certificate: Output<'certificate.one'> }

const Content = ({ certificateId, certificate }: Props) => {
  const { token, courseTitle, state, revokedReason, paidPoints } = certificate
  const code = useCheckCode({ certificateId, token })
  const revoked = state === 'revoked'
  return (
    <View className="stack">
      {revoked ? (
        <Notice id="certificate-revoked" tone="seal">
          这张证书已撤销：{revokedReason ?? ''}。有疑问请联系镇总工会。
        </Notice>
      ) : null}
      <CertificatePaper {...certificate} revoked={revoked} />
      <CheckCodePicture {...code} />
      <View className="stack certificate-screen">
        {paidPoints === null ? null : <View className="text centre">结业加了 {paidPoints} 分</View>}
        {revoked || code.failed ? null : <SavePicture {...certificate} code={code.image} />}
        {revoked ? null : (
          <KeepAct checkPage={addressOf('study/check', { token })} title={`《${courseTitle}》结业证书核验`} />
        )}
      </View>
    </View>
  )
}

/** One's own certificate: to show, to print, to pass on. */
export const CertificateScreen = () => {
  const certificateId = usePageId('certificateId')
  const query = useQuery('certificate.one', { certificateId })
  return (
    <QueryPage id="certificate" title="结业证书" sample={query.data?.sample} query={query}>
      {(certificate) => <Content certificateId={certificateId} certificate={certificate} />}
    </QueryPage>
  )
}
