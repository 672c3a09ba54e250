import { flow } from '../../../kernel/flow/flow'

/** How an enrolment moves. Who left may enrol again: then it begins anew, at the end of the list. */
export const enrolmentFlow = flow({
  name: 'enrolment',
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
  transitions: {
    enrol: { title: '报名', from: [], to: 'seated', by: ['owner'] },
    queue: { title: '排候补', from: [], to: 'waiting', by: ['owner'] },
    promote: { title: '候补成功', from: ['waiting'], to: 'seated', by: ['system'] },
    attend: { title: '签到', from: ['seated'], to: 'attended', by: ['owner'] },
    vouch: {
      title: '代签',
      from: ['seated'],
      to: 'attended',
      by: ['admin', 'cadre'],
      neverOwn: true,
      reason: 'required',
    },
    excuse: {
      title: '记请假',
      from: ['seated'],
      to: 'excused',
      by: ['admin', 'cadre'],
      neverOwn: true,
      reason: 'required',
    },
    miss: { title: '记缺课', from: ['seated'], to: 'missed', by: ['system'] },
    leave: { title: '退出', from: ['seated', 'waiting'], to: 'left', by: ['owner'], irreversible: true },
    callOff: {
      title: '班次取消',
      // Somebody may have checked in for a class that is called off before it begins.
      from: ['seated', 'waiting', 'attended'],
      to: 'calledOff',
      by: ['system'],
      reason: 'required',
    },
  },
  awaits: { waiting: 'promote' },
})
