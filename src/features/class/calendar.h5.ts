import type { Kept } from './calendar'
import { type Event, icsOf } from './ics'

/** Long enough for any browser to have begun the download. */
const KEPT_MS = 10_000

export const keepInCalendar = async (event: Event): Promise<Kept> => {
  const file = new Blob([icsOf(event, Date.now())], { type: 'text/calendar;charset=utf-8' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = '班次.ics'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
  return { isKept: true, words: '日历文件已经下载，打开它就能加到日历。' }
}
