/** Pages that a message opens, WeChat's as well as one in 消息: the functions name them, the mini-program has them. */
export const voucherPage = (voucherId: string): string => `packages/mall/voucher?voucherId=${voucherId}`
export const vouchersPage = 'packages/mall/vouchers'
export const queuePage = 'packages/office/queue'
export const deskPage = 'packages/office/desk'
export const ticketPage = (ticketId: string): string => `packages/feedback/ticket?ticketId=${ticketId}`
export const classPage = (sessionId: string): string => `packages/class/session?sessionId=${sessionId}`
/** A class as who runs or teaches it sees it. */
export const deskClassPage = (sessionId: string): string =>
  `packages/class/desk-session?sessionId=${sessionId}`
/** The player of one lesson. */
export const lessonPage = (lessonId: string): string => `packages/learn/player?lessonId=${lessonId}`
export const certificatePage = (certificateId: string): string =>
  `packages/study/certificate?certificateId=${certificateId}`
/** Where anybody checks a certificate. */
export const checkingPage = 'packages/study/check'
/** The same, opened with the word of the certificate's QR. */
export const checkPage = (token: string): string => `${checkingPage}?token=${token}`
export const manuscriptPage = (courseId: string): string => `packages/teach/manuscript?courseId=${courseId}`
export const claimPage = (claimId: string): string => `packages/claim/claim?claimId=${claimId}`
export const talkPage = (talkId: string): string => `packages/lecturer/talk?talkId=${talkId}`
export const claimsPage = 'packages/claim/list'
export const entryPage = (entryId: string): string => `packages/points/entry?entryId=${entryId}`
