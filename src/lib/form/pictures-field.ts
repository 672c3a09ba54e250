import type { Picture } from '@/lib/picture-types'
import { type PicturesField, wrong } from './field'

const fileIdsOf = (held: readonly Picture[]): string[] =>
  held.flatMap(({ fileId }) => (fileId === null ? [] : [fileId]))

/** Uploaded by an earlier visit: it can be sent, but no longer be shown. */
const uploaded = (fileId: string, slot: number): Picture => ({
  slot,
  fileId,
  path: null,
  percent: 100,
  ending: 'jpg',
  state: 'sent',
})

/** The server could not take them: those still on the phone may be sent anew, the others are out. */
export const disowned = (held: readonly Picture[]): readonly Picture[] =>
  held.flatMap((picture) => (picture.path ? [{ ...picture, state: 'failed', fileId: null }] : []))

/** A few pictures, uploaded as soon as they are chosen. A draft keeps those that have arrived. */
export const pictures = (
  label: string,
  { folder, most }: { readonly folder: string; readonly most: number },
): PicturesField => ({
  kind: 'pictures',
  label,
  folder,
  most,
  empty: [],
  read: (held) => {
    if (held.some(({ state }) => state === 'sending')) return wrong('图片还在上传，传好后再提交。')
    if (held.some(({ state }) => state === 'failed')) return wrong('有图片没有传上去，请重传或移除。')
    return fileIdsOf(held)
  },
  keep: fileIdsOf,
  revive: (kept) => (Array.isArray(kept) ? kept.map(String).slice(0, most).map(uploaded) : undefined),
})
