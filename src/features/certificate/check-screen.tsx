import { View } from '@tarojs/components'
import { momentWords } from '@/lib/time-words'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty, Notice } from '@/ui/states'
import { CertificatePaper } from './certificate-paper'

/** A word that was mistyped or made up. */
const UNKNOWN: readonly string[] = ['NOT_FOUND', 'INVALID_INPUT']

/** A QR carries the word as `token`, WeChat's code as `scene`: both have only letters that stay as they are. */
const useWord = (): string => {
  const token = usePageId('token')
  const scene = usePageId('scene')
  return token || scene
}

/** 核验证书: for whoever was shown one, with or without an account. */
export const CheckScreen = () => {
  const query = useQuery('certificate.verify', { token: useWord() })
  const { trouble } = query
  if (trouble?.kind === 'refused' && UNKNOWN.includes(trouble.code))
    return (
      <PageFrame id="check-page" kind="sub" title="核验证书">
        <Empty
          id="check-unknown"
          icon="alert"
          title="没有查到这张证书"
          words="请对着证书上的二维码再扫一次。还是查不到的，请向发证的工会核实，先不要当真。"
        />
      </PageFrame>
    )
  return (
    <PageFrame id="check-page" kind="sub" title="核验证书" sample={query.data?.sample}>
      <View className="body">
        <QueryView id="check" query={query} skeleton={<RowsSkeleton id="check" />}>
          {(found) => (
            <View className="stack">
              {found.state === 'valid' ? (
                <Notice id="check-valid" tone="ok" icon="check">
                  这张证书是真的，现在有效。
                </Notice>
              ) : (
                <Notice id="check-revoked" tone="seal">
                  这张证书已于 {momentWords(found.revokedAt ?? found.issuedAt)} 撤销，不再有效。
                </Notice>
              )}
              <CertificatePaper {...found} name={found.nameMasked} revoked={found.state === 'revoked'} />
              <View className="cap centre">姓名只显示一部分。请和证书上的编号、课程、日期核对。</View>
            </View>
          )}
        </QueryView>
      </View>
    </PageFrame>
  )
}
