import { flow } from '../../kernel/flow/flow'

/** How a lecturer's time becomes a talk. Its owner is the lecturer; the cadre's enterprise asks. */
export const talkFlow = flow({
  name: 'talk',
  title: '讲课预约',
  states: { open: '待预约', asked: '待答复', confirmed: '已约定', held: '已开讲', withdrawn: '已撤回' },
  awaits: { asked: 'confirm', confirmed: 'hold' },
  transitions: {
    offer: { title: '开放时间', from: [], to: 'open', by: ['owner', 'admin'] },
    ask: { title: '预约', from: ['open'], to: 'asked', by: ['cadre'] },
    confirm: { title: '答应', from: ['asked'], to: 'confirmed', by: ['owner', 'admin'] },
    decline: {
      ...{ title: '婉拒', from: ['asked'], to: 'open', by: ['owner', 'admin'] },
      reason: 'required',
    },
    callOff: {
      ...{ title: '取消预约', from: ['asked', 'confirmed'], to: 'open', by: ['cadre', 'admin'] },
      reason: 'required',
    },
    withdraw: {
      ...{ title: '撤回时间', from: ['open', 'asked', 'confirmed'], to: 'withdrawn', by: ['owner', 'admin'] },
      ...{ reason: 'required', irreversible: true },
    },
    hold: {
      ...{ title: '登记开讲', from: ['confirmed'], to: 'held', by: ['owner', 'admin'] },
      irreversible: true,
    },
  },
})
