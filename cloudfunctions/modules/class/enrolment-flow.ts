import { flow } from '../../kernel/flow'

/** How an enrolment moves. Who left may enrol again: then it begins anew, at the end of the list. */
export const enrolmentFlow = flow({
  name: 'enrolment',
  title: '班次报名',
  states: { seated: '已报名', waiting: '候补中', left: '已退出', calledOff: '班次已取消' },
  transitions: {
    enrol: { title: '报名', from: [], to: 'seated', by: ['owner'] },
    queue: { title: '排候补', from: [], to: 'waiting', by: ['owner'] },
    promote: { title: '候补成功', from: ['waiting'], to: 'seated', by: ['system'] },
    leave: { title: '退出', from: ['seated', 'waiting'], to: 'left', by: ['owner'], irreversible: true },
    callOff: {
      title: '班次取消',
      from: ['seated', 'waiting'],
      to: 'calledOff',
      by: ['system'],
      reason: 'required',
    },
  },
  awaits: { waiting: 'promote' },
})
