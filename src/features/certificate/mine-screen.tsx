import type { CertificateRow } from '@contract/certificate'
import { certificateWords } from '@contract/rules/flows/certificate'
import { View } from '@tarojs/components'
import { fullDayWords } from '@/lib/time-words'
import { usePaged } from '@/lib/use-paged'
import { PagedPage } from '@/shell/paged-page'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Empty } from '@/ui/states'
import { Tag } from '@/ui/tag'
import { STATE_TONES } from './words'

const Row = ({ certificate }: { certificate: CertificateRow }) => {
  const { certificateId, number, courseTitle, issuedAt, state } = certificate
  return (
    <Press
      id={`certificate-${number}`}
      className="card-row"
      onPress={() => openPage('study/certificate', { certificateId })}
    >
      <Icon name="award" />
      <View className="grow stack-tight">
        <View className="text strong">{courseTitle}</View>
        <View className="sub">
          {fullDayWords(issuedAt)}，编号 {number}
        </View>
      </View>
      <Tag tone={STATE_TONES[state]}>{certificateWords.states[state]}</Tag>
    </Press>
  )
}

/** 我的结业证书. */
export const MineScreen = () => {
  const list = usePaged('certificate.mine', {}, 'certificates')
  return (
    <PagedPage
      title="我的证书"
      id="certificates"
      list={list}
      empty={
        <Empty
          id="certificates-empty"
          icon="award"
          title="还没有结业证书"
          words="学完一门课要求的全部内容，证书会自动发到这里。课程详情里写着还差什么。"
        />
      }
    >
      {(certificates) => (
        <Card rows>
          {certificates.map((certificate) => (
            <Row key={certificate.certificateId} certificate={certificate} />
          ))}
        </Card>
      )}
    </PagedPage>
  )
}
