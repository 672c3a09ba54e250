import { download } from '@/lib/download.h5'
import type { Kept } from './calendar'
import { type Event, icsOf } from './ics'

export const keepInCalendar = async (event: Event): Promise<Kept> => {
  download(new Blob([icsOf(event, Date.now())], { type: 'text/calendar;charset=utf-8' }), '班次.ics')
  return { isKept: true, words: '日历文件已经下载，打开它就能加到日历。' }
}
