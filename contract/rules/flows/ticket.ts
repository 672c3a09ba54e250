export const ticketWords = {
  title: '意见',
  states: { held: '待审', open: '已受理', answered: '已答复', adopted: '已采纳', closed: '已办结' },
  steps: {
    submit: '提交',
    release: '受理',
    reply: '答复',
    adopt: '采纳',
    contest: '请再答复',
    rate: '评价',
    close: '办结',
    expire: '自动办结',
  },
} as const
