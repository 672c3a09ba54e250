import { courseLimits } from '@contract/rules/course-limits'
import { useState } from 'react'
import { call } from '@/lib/call'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { uploadFile } from '@/lib/upload'
import { useAct } from '@/lib/use-act'
import { chooseTranscript } from './choose-transcript'
import { newName } from './new-name'
import { FAULT_WORDS } from './words'

type Lesson = { readonly courseId: string; readonly lessonId: string }

/** The transcript of a lesson: chosen, looked over, and kept where it is whole. */
export const useTranscript = (lesson: Lesson, folder: string) => {
  const [sending, setSending] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const set = useAct('course.setTranscript')
  const drop = useAct('course.dropTranscript')

  const check = async (fileId: string): Promise<string | undefined> => {
    const outcome = await call('course.checkTranscript', { ...lesson, fileId })
    if (outcome.kind === 'refused') return wordsFor(outcome.code)
    if (outcome.kind !== 'ok') return UNREACHABLE_WORDS
    const { trouble } = outcome.data
    return trouble ? `第 ${trouble.line} 行：${FAULT_WORDS[trouble.why]}。没有添加，请改好再选。` : undefined
  }

  const send = async (path: string): Promise<string | undefined> => {
    try {
      const fileId = await uploadFile({ path, folder, name: newName('vtt') }, () => undefined)
      const trouble = await check(fileId)
      if (!trouble) await set.take({ ...lesson, fileId })
      return trouble
    } catch {
      return '文稿没有传上去，请联网后再选一次。'
    }
  }

  const choose = async () => {
    const chosen = await chooseTranscript()
    if (!chosen) return
    if (chosen.bytes > courseLimits.transcriptBytes) return setWrong('文稿超过 200 KB，没有添加。')
    setSending(true)
    setWrong(await send(chosen.path))
    setSending(false)
  }

  return {
    busy: sending || set.busy,
    dropping: drop.busy,
    trouble: wrong ?? set.trouble ?? drop.trouble,
    choose: () => void choose(),
    drop: () => drop.take(lesson),
  }
}
