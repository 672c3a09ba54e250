import type { ErrorCode } from '@contract/contract'

/** What a worker reads for each code: what happened, that nothing was lost, what to do. */
const WORDS: Record<ErrorCode, string> = {
  INVALID_INPUT: '填写的内容没有通过检查，没有提交。请核对后再试。',
  UNKNOWN_PROCEDURE: '小程序有新版本，请关闭后重新打开。',
  NO_IDENTITY: '没有认出您的微信身份，请从微信里重新打开。',
  CONSENT_NEEDED: '请先阅读并同意隐私保护指引。',
  NOT_BOUND: '完成实名绑定后就能使用。',
  FORBIDDEN: '这一项由镇总工会办理，您可以查看，不能修改。',
  NOT_FOUND: '没有找到这项内容，可能已经下架。',
  MODULE_OFF: '这项服务暂时没有开放。',
  TOO_OFTEN: '操作有些频繁，请过一会儿再试，已有内容没有变化。',
  KEY_REUSED: '这次提交和上一次不一致，没有重复办理。请重新提交。',
  BUSY: '现在用的人多，这次没有办成，内容没有丢。请再试一次。',
  INTERNAL: '系统出了点问题，不是您的操作问题。请再试一次，不会重复办理。',
  GUIDE_CHANGED: '隐私保护指引刚刚更新，请看过新的内容再同意。',
  NOT_ON_ROSTER: '名册里没有找到这个手机号和姓名。请核对姓名，或请企业工会干部确认名册。',
  ALREADY_BOUND: '这个微信已经绑定过了，不用再绑。',
  ROSTER_TAKEN: '这条名册已绑定另一个微信。如果不是您本人绑的，请联系企业工会干部。',
  PHONE_CODE_EXPIRED: '手机号授权已失效，请再点一次授权按钮。',
  SOLD_OUT: '这件奖品已兑完，积分没有动。可以看看别的奖品。',
  NOT_ENOUGH_POINTS: '可用积分不够，积分没有动。学完课程回放可以再得积分。',
  LIMIT_REACHED: '这件奖品今年兑换的次数已满，积分没有动。',
  NOT_ON_SALE: '这件奖品已下架，积分没有动。',
  PICK_UP_ELSEWHERE: '这件奖品不在这个领取点发放，请另选领取点。',
  VOUCHER_USED: '这张兑换券已经核销过了。',
  VOUCHER_VOID: '这张兑换券已取消或过期，冻结的积分会退回。',
  VOUCHER_LAPSED: '这张兑换券已过期，冻结的积分会退回，可重新兑换。',
  CONTENT_REFUSED: '内容没有通过微信的内容检查，没有提交。请修改后再试。',
  PICTURE_REFUSED: '有图片没有传好，或不是 2 MB 以内的 JPG、PNG 图片。请重新选择。',
  WRONG_STATE: '这条意见的状态已经变了，请刷新后再办。',
  OWN_TICKET: '自己提交的意见，请由另一位工作人员办理。',
  PROPOSAL_OVER: '这件事已经确认、撤回或过期，请看最新的待办。',
  OWN_PROPOSAL: '这件事是您提出的，请由另一位管理员确认。',
  OWN_GRANT: '自己的角色不能自己办，请由另一位管理员办理。',
  ALREADY_HELD: '这位会员已有这个角色，没有重复授予。',
  TOO_MANY_ROLES: '这位会员的角色已满，请先收回一个。',
  ALREADY_OVER: '这个角色已经到期或收回，请看最新的名单。',
  MERGED_ALREADY: '这家企业已并入另一家，请打开并入的那一家。',
  SAME_ENTERPRISE: '不能并入自己，请另选一家企业。',
  LAST_ADMIN: '至少要留一位长期管理员，没有收回。请先授予另一位。',
  OWN_COURSE: '自己送审的课程，请由另一位管理员审核。',
  NO_LESSONS: '还没有课时。请先添加一讲，再送审。',
  BRANCH_NOT_RUNNING: '这家分院没有在运行，课程先留着。请联系镇总工会。',
  CHAPTERS_WRONG: '章节没有保存。第一段从 0 秒开始，后面的时间要比前面的晚，也不能超过视频长度。',
  COURSE_WITHDRAWN: '这门课已经下架，不能再播放。看过的进度和得到的积分都在。',
  TOO_MANY_BRANCHES: '分院已经很多，没有再登记。请先核对名单。',
  TOO_MANY_REPLIES: '这条意见的答复已满，可以直接办结。',
}

/** The sentence for a code; a code of a newer server reads as a fault of ours. */
export const wordsFor = (code: ErrorCode): string => WORDS[code] ?? WORDS.INTERNAL

/** The sentence for a call that got no answer. */
export const UNREACHABLE_WORDS = '网络断了，没有收到回复。联网后再试一次，不会重复办理。'
