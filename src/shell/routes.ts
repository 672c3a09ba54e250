import {
  certificatePage,
  claimPage,
  claimsPage,
  classPage,
  deskClassPage,
  entryPage,
  lessonPage,
  manuscriptPage,
  talkPage,
  ticketPage,
  voucherPage,
} from '@contract/rules/pages'
import Taro from '@tarojs/taro'
import { showPointsHalf } from './points-half'

export type TabName = 'home' | 'courses' | 'points' | 'me'

/** Shows a tab page. */
export const openTab = (tab: TabName): void => {
  void Taro.switchTab({ url: `/pages/${tab}/index` })
}

/** 积分: account, rules, statement. */
export const openPoints = (): void => {
  showPointsHalf('account')
  openTab('points')
}

/** 积分商城, the other half of the tab 积分. */
export const openMall = (): void => {
  showPointsHalf('mall')
  openTab('points')
}

const open = (url: string): void => {
  void Taro.navigateTo({ url })
}

export const openCourse = (courseId: string): void => open(`/packages/learn/course?courseId=${courseId}`)
export const openSearch = (): void => open('/packages/learn/search')
export const openPlayer = (lessonId: string): void => open(`/${lessonPage(lessonId)}`)
/** Shows the next lesson in place of one that is over: going back leads to where the first was opened. */
export const turnToPlayer = (lessonId: string): void => {
  void Taro.redirectTo({ url: `/${lessonPage(lessonId)}` })
}
/** 课后测验. */
export const openQuiz = (courseId: string): void => open(`/packages/study/quiz?courseId=${courseId}`)
export const openCertificates = (): void => open('/packages/study/certificates')
/** 学习档案 */
export const openRecord = (): void => open('/packages/study/record')
export const openCertificate = (certificateId: string): void => open(`/${certificatePage(certificateId)}`)
/** 面授班次: those of one course, or of all. */
export const openClasses = (courseId?: string): void =>
  open(`/packages/class/sessions${courseId ? `?courseId=${courseId}` : ''}`)
export const openClass = (sessionId: string): void => open(`/${classPage(sessionId)}`)
export const openMyClasses = (): void => open('/packages/class/mine')
export const openClassDesk = (): void => open('/packages/class/desk')
export const openPlanClass = (): void => open('/packages/class/plan')
export const openChangeClass = (sessionId: string): void =>
  open(`/packages/class/change?sessionId=${sessionId}`)
const deskClassUrl = (sessionId: string): string => `/${deskClassPage(sessionId)}`
export const openDeskClass = (sessionId: string): void => open(deskClassUrl(sessionId))
/** 签到码, on the screen of who runs the class. */
export const openDoor = (sessionId: string): void => open(`/packages/class/door?sessionId=${sessionId}`)
/** 座位码, to be printed before the class. */
export const openSeatCards = (sessionId: string): void => open(`/packages/class/cards?sessionId=${sessionId}`)
export const openClassRoll = (sessionId: string): void => open(`/packages/class/roll?sessionId=${sessionId}`)
/** 纸质签到表 */
export const openPaperList = (sessionId: string): void => open(`/packages/class/paper?sessionId=${sessionId}`)
/** Shows a new session in place of its form: going back leads to the list. */
export const turnToDeskClass = (sessionId: string): void => {
  void Taro.redirectTo({ url: deskClassUrl(sessionId) })
}
export const openEntry = (entryId: string): void => open(`/${entryPage(entryId)}`)
/** 成绩登记: contests, levels of skill, mentors. */
export const openClaims = (): void => open(`/${claimsPage}`)
export const openClaim = (claimId: string): void => open(`/${claimPage(claimId)}`)
export const openEnterClaim = (): void => open('/packages/claim/enter')
/** Shows what was just entered in place of its form: going back leads to the list. */
export const turnToClaim = (claimId: string): void => {
  void Taro.redirectTo({ url: `/${claimPage(claimId)}` })
}
/** 讲师团 */
export const openLecturers = (): void => open('/packages/lecturer/list')
const lecturerUrl = (page: 'lecturer' | 'edit', lecturerId: string): string =>
  `/packages/lecturer/${page}?lecturerId=${lecturerId}`
export const openLecturer = (lecturerId: string): void => open(lecturerUrl('lecturer', lecturerId))
export const openEditLecturer = (lecturerId: string): void => open(lecturerUrl('edit', lecturerId))
export const openEnlist = (): void => open('/packages/lecturer/enlist')
/** Shows who was just enlisted in place of the form: going back leads to the list. */
export const turnToLecturer = (lecturerId: string): void => {
  void Taro.redirectTo({ url: lecturerUrl('lecturer', lecturerId) })
}
export const openTalks = (whose: 'mine' | 'enterprise' | 'all'): void =>
  open(`/packages/lecturer/talks?whose=${whose}`)
export const openTalk = (talkId: string): void => open(`/${talkPage(talkId)}`)
export const turnToTalk = (talkId: string): void => {
  void Taro.redirectTo({ url: `/${talkPage(talkId)}` })
}
export const openTalkYear = (): void => open('/packages/lecturer/year')
export const openRank = (): void => open('/packages/points/rank')
export const openStatement = (): void => open('/packages/points/statement')
export const openRules = (): void => open('/packages/points/rules')
export const openReward = (rewardId: string): void => open(`/packages/mall/reward?rewardId=${rewardId}`)
export const openVouchers = (): void => open('/packages/mall/vouchers')
const voucherUrl = (voucherId: string): string => `/${voucherPage(voucherId)}`
export const openVoucher = (voucherId: string): void => open(voucherUrl(voucherId))
/** Opens a voucher in place of the page on which it was redeemed: going back leads to the mall. */
export const openFreshVoucher = (voucherId: string): void => {
  void Taro.redirectTo({ url: voucherUrl(voucherId) })
}
export const openWriteOff = (): void => open('/packages/verify/write-off')
export const openStore = (): void => open('/packages/store/rewards')
const storeUrl = (page: string, rewardId: string): string => `/packages/store/${page}?rewardId=${rewardId}`
export const openStoreReward = (rewardId: string): void => open(storeUrl('reward', rewardId))
export const openEditReward = (rewardId: string): void => open(storeUrl('edit-reward', rewardId))
export const openNewReward = (): void => open('/packages/store/new-reward')
/** Shows a new reward in place of its form: going back leads to the list. */
export const turnToStoreReward = (rewardId: string): void => {
  void Taro.redirectTo({ url: storeUrl('reward', rewardId) })
}
/** A page about the whole mall. */
export const openStorePage = (page: 'points' | 'closing' | 'exports' | 'differences'): void =>
  open(`/packages/store/${page}`)
export const openTickets = (): void => open('/packages/feedback/mine')
export const openNewTicket = (): void => open('/packages/feedback/submit')
export const openTicket = (ticketId: string): void => open(`/${ticketPage(ticketId)}`)
/** Opens a page that the academy names: of a message, of something to do. */
export const openPage = (page: string): void => {
  if (page.startsWith('pages/')) void Taro.switchTab({ url: `/${page}` })
  else open(`/${page}`)
}
export const openInbox = (): void => open('/packages/inbox/messages')
export const openAnnouncements = (): void => open('/packages/inbox/announcements')
export const openAnnouncement = (announcementId: string): void =>
  open(`/packages/inbox/announcement?announcementId=${announcementId}`)
/** 会员积分: finding a member, and one member's account. */
export const openAccounts = (): void => open('/packages/office/accounts')
export const openAccount = (memberId: string): void => open(`/packages/office/account?memberId=${memberId}`)
export const openRevision = (): void => open('/packages/office/rules')
export const openAudit = (): void => open('/packages/office/audit')
export const openAnnounced = (): void => open('/packages/office/announced')
export const openAnnounce = (): void => open('/packages/office/announce')
export const openQueue = (): void => open('/packages/office/queue')
export const openJobs = (): void => open('/packages/office/jobs')
export const openOffice = (): void => open('/packages/office/desk')
export const openRoles = (): void => open('/packages/office/roles')
export const openGiveRole = (): void => open('/packages/office/give-role')
export const openSwitches = (): void => open('/packages/office/switches')
export const openEnterprises = (): void => open('/packages/office/enterprises')
export const openEnterprise = (enterpriseId: string): void =>
  open(`/packages/office/enterprise?enterpriseId=${enterpriseId}`)
export const openAddEnterprise = (): void => open('/packages/office/add-enterprise')
export const openDescribe = (enterpriseId: string): void =>
  open(`/packages/office/describe?enterpriseId=${enterpriseId}`)
export const openMerge = (enterpriseId: string): void =>
  open(`/packages/office/merge?enterpriseId=${enterpriseId}`)
export const openUnions = (): void => open('/packages/office/unions')
export const openUnion = (unionId: string): void => open(`/packages/office/union?unionId=${unionId}`)
export const openFoundUnion = (): void => open('/packages/office/found-union')
export const openVillages = (): void => open('/packages/office/villages')
export const openVillage = (villageId: string): void =>
  open(`/packages/office/village?villageId=${villageId}`)
export const openEnterpriseTickets = (): void => open('/packages/cadre/tickets')
export const openMyCourses = (): void => open('/packages/teach/courses')
export const openNewCourse = (): void => open('/packages/teach/edit')
export const openCourseEdit = (courseId: string): void => open(`/packages/teach/edit?courseId=${courseId}`)
export const openManuscript = (courseId: string): void => open(`/${manuscriptPage(courseId)}`)
/** Shows a course in place of the form that it came from. */
export const turnToManuscript = (courseId: string): void => {
  void Taro.redirectTo({ url: `/${manuscriptPage(courseId)}` })
}
export const openCertificateDesk = (): void => open('/packages/teach/certificates')
export const openQuizDesk = (courseId: string): void => open(`/packages/teach/quiz?courseId=${courseId}`)
export const openWatching = (courseId: string): void => open(`/packages/teach/watching?courseId=${courseId}`)
export const openReviews = (): void => open('/packages/teach/reviews')
export const openBranches = (): void => open('/packages/teach/branches')
export const openBind = (): void => open('/packages/member/bind')
export const openSettings = (): void => open('/packages/member/settings')
export const openPrivacy = (): void => open('/packages/member/privacy')

/** Shows what has just been entered in place of its form: going back leads to the list. */
export const turnToEnterprise = (enterpriseId: string): void => {
  void Taro.redirectTo({ url: `/packages/office/enterprise?enterpriseId=${enterpriseId}` })
}
export const turnToUnion = (unionId: string): void => {
  void Taro.redirectTo({ url: `/packages/office/union?unionId=${unionId}` })
}

/** Shows a ticket in place of the form that it came from: going back leads to where the form was opened. */
export const turnToTicket = (ticketId: string): void => {
  void Taro.redirectTo({ url: `/${ticketPage(ticketId)}` })
}

/** Goes back; a page that was opened directly, with nothing behind it, goes to the home tab. */
export const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab('home')
}
