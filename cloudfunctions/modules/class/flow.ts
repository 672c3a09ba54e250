import { flow } from '../../kernel/flow/flow'

/** How a session moves. It begins and ends by the clock, whether or not the timer has come by. */
export const sessionFlow = flow({
  name: 'classSession',
  title: '班次',
  states: {
    planned: '已排课',
    open: '报名中',
    started: '已开课',
    ended: '已结束',
    closed: '已结课',
    cancelled: '已取消',
  },
  transitions: {
    plan: { title: '排课', from: [], to: 'planned', by: ['admin', 'cadre'] },
    open: { title: '开放报名', from: ['planned'], to: 'open', by: ['admin', 'cadre'] },
    start: { title: '开课', from: ['open'], to: 'started', by: ['system'], automatic: 'startsAt' },
    end: { title: '结束', from: ['started'], to: 'ended', by: ['system'], automatic: 'endsAt' },
    close: {
      title: '结课',
      from: ['ended'],
      to: 'closed',
      by: ['teacher', 'admin', 'cadre'],
      reason: 'required',
      irreversible: true,
    },
    callOff: {
      title: '取消班次',
      from: ['planned', 'open'],
      to: 'cancelled',
      by: ['admin', 'cadre'],
      reason: 'required',
      irreversible: true,
    },
  },
  // What lies between comes by the clock: nobody is waited for.
  awaits: { planned: 'open', ended: 'close' },
})
