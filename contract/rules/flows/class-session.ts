export const sessionWords = {
  title: '班次',
  states: {
    planned: '已排课',
    open: '报名中',
    started: '已开课',
    ended: '已结束',
    closed: '已结课',
    cancelled: '已取消',
  },
  steps: {
    plan: '排课',
    open: '开放报名',
    start: '开课',
    end: '结束',
    close: '结课',
    callOff: '取消班次',
  },
  parties: { teacher: '任课老师' },
} as const
