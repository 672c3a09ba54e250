import type { AskedQuestion } from '@contract/quiz'

/** What has to be done with the choices. */
export const KIND_WORDS: Readonly<Record<AskedQuestion['kind'], { name: string; how: string }>> = {
  single: { name: '单选', how: '选一个' },
  multiple: { name: '多选', how: '选出所有对的' },
  judge: { name: '判断', how: '对还是错' },
  order: { name: '排序', how: '按先后点一遍，点错了再点一次取消' },
}
