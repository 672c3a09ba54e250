import Taro from '@tarojs/taro'
import type { Kept } from './calendar'
import { ALARM_SECONDS, type Event } from './ics'

const REFUSED = '没有加上。请在手机设置里允许微信使用日历，再试一次。'

export const keepInCalendar = async ({ title, place, startsAt, endsAt }: Event): Promise<Kept> => {
  try {
    await Taro.addPhoneCalendar({
      ...{ title, location: place, alarm: true, alarmOffset: ALARM_SECONDS },
      startTime: Math.floor(startsAt / 1000),
      endTime: String(Math.floor(endsAt / 1000)),
    })
    return { isKept: true, words: '已加到手机日历，课前一小时会提醒。' }
  } catch (error) {
    const { errMsg = '' } = error as { errMsg?: string }
    return errMsg.includes('cancel') ? null : { isKept: false, words: REFUSED }
  }
}
