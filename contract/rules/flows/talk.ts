export const talkWords = {
  title: '讲课预约',
  states: { asked: '待答复', confirmed: '已约定', open: '待预约', held: '已开讲', withdrawn: '已撤回' },
  steps: {
    offer: '开放时间',
    ask: '预约',
    confirm: '答应',
    decline: '婉拒',
    callOff: '取消预约',
    withdraw: '撤回时间',
    hold: '登记开讲',
  },
  parties: { asker: '企业工会' },
} as const
