export const enrolmentWords = {
  title: '班次报名',
  states: {
    seated: '已报名',
    waiting: '候补中',
    attended: '已到课',
    missed: '缺课',
    excused: '已请假',
    left: '已退出',
    calledOff: '班次已取消',
  },
  steps: {
    enrol: '报名',
    queue: '排候补',
    promote: '候补成功',
    attend: '签到',
    vouch: '代签',
    excuse: '记请假',
    miss: '记缺课',
    leave: '退出',
    callOff: '班次取消',
  },
} as const
