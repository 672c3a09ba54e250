import { classLimits } from '@contract/rules/class-limits'
import { pickFiles } from '@/lib/pick-files'
import type { ChosenList } from './choose-list'

export const chooseList = async (): Promise<ChosenList> => {
  const [file] = await pickFiles({ accept: '.csv,.txt,text/csv,text/plain' })
  if (!file) return { kind: 'cancelled' }
  if (file.size > classLimits.paperBytes) return { kind: 'tooLarge' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { kind: 'chosen', base64: btoa(String.fromCharCode(...bytes)) }
}
