import { useRouter } from '@tarojs/taro'

type IdName =
  | 'announcementId'
  | 'enterpriseId'
  | 'memberId'
  | 'unionId'
  | 'villageId'
  | 'claimId'
  | 'courseId'
  | 'certificateId'
  | 'token'
  | 'scene'
  | 'sessionId'
  | 'lessonId'
  | 'entryId'
  | 'rewardId'
  | 'voucherId'
  | 'ticketId'
  | 'lecturerId'
  | 'talkId'

/** The id that a page was opened with; empty when the address carries none, which no record answers to. */
export const usePageId = (name: IdName): string => useRouter().params[name] ?? ''
