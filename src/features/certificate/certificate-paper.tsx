import { View } from '@tarojs/components'
import { sentenceWords } from './words'
import './certificate.css'

type Props = {
  /** Whole for its owner, masked for everybody else. */
  name: string
  courseTitle: string
  academyName: string
  issuer: string
  studySeconds: number
  issuedAt: number
  number: string
  revoked: boolean
}

/** A certificate as it is printed. */
export const CertificatePaper = (props: Props) => {
  const { name, academyName, issuer, number, revoked } = props
  return (
    <View className="certificate" id="certificate-paper">
      <View className="certificate-title">结业证书</View>
      <View className="certificate-name" id="certificate-name">
        {name}
      </View>
      <View className="certificate-text">{sentenceWords(props)}</View>
      <View className="certificate-text">授课：{academyName}</View>
      <View className="certificate-text">发证：{issuer}</View>
      <View className="certificate-text" id="certificate-number">
        编号：{number}
      </View>
      {revoked ? (
        <View className="certificate-void" id="certificate-void">
          已撤销
        </View>
      ) : null}
    </View>
  )
}
