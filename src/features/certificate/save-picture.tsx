import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/states'
import { drawCertificate } from './draw-certificate'
import { keepPicture, PictureCanvas } from './keep-picture'
import type { Kept } from './keep-picture-props'
import { sentenceWords } from './words'

type Props = {
  readonly name: string
  readonly courseTitle: string
  readonly academyName: string
  readonly issuer: string
  readonly studySeconds: number
  readonly issuedAt: number
  readonly number: string
  /** The picture that a camera reads to check it; there is none to be saved before it is here. */
  readonly code: string | undefined
}

const writtenOf = ({ name, academyName, issuer, number, ...facts }: Props) => ({
  name,
  sentence: sentenceWords(facts),
  lines: [`授课：${academyName}`, `发证：${issuer}`, `编号：${number}`],
})

/** The certificate as a picture, to be kept on the phone and sent to whoever asks for it. */
export const SavePicture = (props: Props) => {
  const [kept, setKept] = useState<Kept>()
  const [busy, setBusy] = useState(false)
  const { code, number } = props
  const save = async (image: string) => {
    setBusy(true)
    setKept(undefined)
    const written = writtenOf(props)
    const drawing = keepPicture(`结业证书-${number}`, image, (pen, loaded) =>
      drawCertificate(pen, { ...written, code: loaded }),
    )
    setKept(await drawing)
    setBusy(false)
  }
  return (
    <>
      <Button
        id="certificate-save"
        look="line"
        icon="camera"
        busy={busy || !code}
        busyWords={code ? '正在存' : '正在取核验码'}
        onPress={() => {
          if (code) void save(code)
        }}
      >
        存为图片
      </Button>
      {kept === 'kept' ? (
        <Notice id="certificate-saved" tone="ok" icon="check">
          图片已经存好，可以发给需要的人。
        </Notice>
      ) : null}
      {kept === 'failed' ? (
        <Notice id="certificate-unsaved" tone="warn">
          图片没有存成，请再点一次。证书还在这里，没有少。
        </Notice>
      ) : null}
      {kept === 'refused' ? (
        <>
          <Notice id="certificate-refused" tone="warn">
            微信还不能往您的相册里存图片。请点“去设置”，打开“添加到相册”，再回来存。
          </Notice>
          <Button
            id="certificate-settings"
            look="soft"
            onPress={() => void Taro.openSetting().catch(() => undefined)}
          >
            去设置
          </Button>
        </>
      ) : null}
      <PictureCanvas />
    </>
  )
}
