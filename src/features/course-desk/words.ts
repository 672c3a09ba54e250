import type { Category, Cover, TranscriptFault } from '@contract/course'
import type { Option } from '@/lib/form/field'

export const STATE_TONES = { draft: 'plain', review: 'warn', published: 'ok', withdrawn: 'info' } as const

export const CATEGORIES: readonly Option<Category>[] = [
  { value: 'skill', words: '职业技能' },
  { value: 'office', words: '办公技能' },
  { value: 'art', words: '文化艺术' },
]

export const COVERS: readonly Option<Cover>[] = [
  { value: 'gear', words: '齿轮' },
  { value: 'socket', words: '插座' },
  { value: 'caliper', words: '卡尺' },
  { value: 'table', words: '表格' },
  { value: 'brush', words: '毛笔' },
]

/** What is wrong with the line of a transcript, and what to do about it. */
export const FAULT_WORDS: Readonly<Record<TranscriptFault, string>> = {
  encoding: '文件不是 UTF-8 文字，请用记事本另存为 UTF-8',
  signature: '文件开头要写 WEBVTT',
  layout: '每一句要先写时间一行，再写话，两句之间空一行',
  time: '时间写错了，要像 00:01.500 --> 00:04.000',
  order: '时间颠倒了，要一句比一句晚，结束比开始晚',
  beyondEnd: '结束时间比视频还长，请核对是不是这一讲的文稿',
  setting: '时间后面有看不懂的字，请删去',
  markup: '话里有 < 或 & 这样的符号，请改成中文',
  tooLong: '这一句太长，最多 120 个字，请分成两句',
  tooMany: '文稿太长，最多 800 句、18000 个字',
  empty: '文件里一句话也没有',
}
