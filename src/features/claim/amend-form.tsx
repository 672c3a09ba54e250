import { MAX_CLAIM_PICTURES } from '@contract/rules/claims'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { usePictures } from '@/lib/use-pictures'
import { useQuery } from '@/lib/use-query'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { PictureField } from '@/ui/picture-field'
import { TextArea } from '@/ui/text-area'
import { Trouble } from '@/ui/trouble'
import { settledPictures, UNSETTLED_WORDS } from './settled-pictures'

type Props = { claimId: string; evidence: string; uploadFolder: string }

const Form = ({ claimId, evidence: before, uploadFolder }: Props) => {
  const [evidence, setEvidence] = useState(before)
  const [wrong, setWrong] = useState<string>()
  const pictures = usePictures(uploadFolder, MAX_CLAIM_PICTURES)
  const { take, busy, trouble } = useAct('claim.amend')
  const amend = async () => {
    const fileIds = settledPictures(pictures)
    const lack = evidence.trim() === '' ? '请写凭据。' : fileIds ? undefined : UNSETTLED_WORDS
    setWrong(lack)
    if (!lack && fileIds) await take({ claimId, evidence: evidence.trim(), pictures: fileIds })
  }
  return (
    <>
      <Card>
        <View className="stack">
          <TextArea
            id="amend-evidence"
            label="凭据"
            hint="证书编号、名单出处"
            value={evidence}
            maxLength={300}
            onChange={setEvidence}
          />
          <PictureField pictures={pictures} trouble={undefined} />
          <View className="cap">加了新图片，就换下原来的；不加，原来的还在。</View>
        </View>
      </Card>
      <Trouble id="amend-trouble" words={wrong ?? trouble} />
      <Button id="amend-send" busy={busy} busyWords="正在交" onPress={() => void amend()}>
        补正好了，再交核验
      </Button>
    </>
  )
}

/** 补正: better evidence for a claim that came back. */
export const AmendForm = (props: Omit<Props, 'uploadFolder'>) => {
  const { data } = useQuery('claim.form', {})
  return data ? <Form {...props} uploadFolder={data.uploadFolder} /> : null
}
