import type { Output } from '@contract/contract'
import { useEffect, useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { jumpTo } from '@/lib/jump-to'
import { outdateAll } from '@/lib/query-cache'
import { useMutation } from '@/lib/use-mutation'
import { usePictures } from '@/lib/use-pictures'
import { type Draft, dropDraft, keepDraft, readDraft } from './draft'
import { type Lack, lackOf, MAX_PICTURES, plainText } from './ticket-check'

type Props = { folder: string; onReceived: (received: Output<'feedback.submit'>) => void }

const CONTENT_WORDS = '内容没有通过微信的内容检查，没有提交，写的都还在。请把可能不合适的词句改一改，再提交。'
const PICTURE_WORDS = '有图片没有收到，意见还没有提交。请把图片重传或移除，再提交。'

/** What the form holds, kept on the phone at every change, and what pressing 提交 does. */
export const useTicketForm = ({ folder, onReceived }: Props) => {
  const submit = useMutation('feedback.submit')
  const [draft, setDraft] = useState(readDraft)
  const pictures = usePictures(folder, MAX_PICTURES, draft.fileIds)
  const [lack, setLack] = useState<Lack | null>(null)
  const [trouble, setTrouble] = useState<string>()
  const { type, text, anonymous } = draft

  useEffect(() => {
    const fileIds = pictures.pictures.flatMap(({ fileId }) => (fileId ? [fileId] : []))
    keepDraft({ type, text, anonymous, fileIds })
  }, [type, text, anonymous, pictures.pictures])

  const stopAt = (found: Lack) => {
    setLack(found)
    jumpTo(`submit-${found.at}`)
  }

  const send = async () => {
    setTrouble(undefined)
    const found = lackOf({ type, text, pictures: pictures.pictures })
    if (found || !type) return found ? stopAt(found) : undefined
    const outcome = await submit.run({
      type,
      text: plainText(text),
      pictures: pictures.pictures.flatMap(({ fileId }) => (fileId ? [fileId] : [])),
      anonymousToEnterprise: anonymous,
    })
    if (!outcome) return
    if (outcome.kind === 'unreachable') return setTrouble(UNREACHABLE_WORDS)
    if (outcome.kind === 'ok') {
      dropDraft()
      outdateAll()
      return onReceived(outcome.data)
    }
    if (outcome.code === 'CONTENT_REFUSED') return stopAt({ at: 'text', words: CONTENT_WORDS })
    if (outcome.code !== 'PICTURE_REFUSED') return setTrouble(wordsFor(outcome.code))
    pictures.disown()
    stopAt({ at: 'pictures', words: PICTURE_WORDS })
  }

  /** Says what the question lacks, where it lacks something. */
  const stopsAt = (at: Lack['at']): boolean => {
    const found = lackOf({ type, text, pictures: pictures.pictures }, at)
    if (found) setLack(found)
    return found !== null
  }

  return {
    draft,
    stopsAt,
    pictures,
    busy: submit.busy,
    trouble,
    lackAt: (at: Lack['at']) => (lack?.at === at ? lack.words : undefined),
    change: (fields: Partial<Draft>) => {
      setDraft((now) => ({ ...now, ...fields }))
      setLack(null)
    },
    send: () => void send(),
  }
}

export type TicketForm = ReturnType<typeof useTicketForm>
