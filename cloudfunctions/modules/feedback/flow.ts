import { flow } from '../../kernel/flow'

/** How a ticket moves. The content check takes the place of the person who looks at it, where its answer is clear. */
export const ticketFlow = flow({
  name: 'ticket',
  title: '意见',
  states: { held: '待审', open: '已受理', answered: '已答复', adopted: '已采纳', closed: '已办结' },
  transitions: {
    submit: { title: '提交', from: [], to: 'held', by: ['owner'] },
    release: { title: '受理', from: ['held'], to: 'open', by: ['admin', 'system'], neverOwn: true },
    reply: { title: '答复', from: ['open', 'answered'], to: 'answered', by: ['admin'], neverOwn: true },
    adopt: { title: '采纳', from: ['answered'], to: 'adopted', by: ['admin'], neverOwn: true },
    close: { title: '办结', from: ['held', 'open', 'answered'], to: 'closed', by: ['admin'], neverOwn: true },
    rate: { title: '评价', from: ['answered', 'adopted'], to: 'closed', by: ['owner'] },
  },
})
