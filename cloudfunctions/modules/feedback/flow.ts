import { flow } from '../../kernel/flow/flow'

/** A ticket is answered within this many working days. */
const ANSWER_DAYS = 5

/** An answer that its author neither rates nor contests for this many working days is taken as accepted. */
const SILENT_DAYS = 10

/** How a ticket moves. The content check takes the place of the person who looks at it, where its answer is clear. */
export const ticketFlow = flow({
  name: 'ticket',
  title: '意见',
  states: { held: '待审', open: '已受理', answered: '已答复', adopted: '已采纳', closed: '已办结' },
  transitions: {
    submit: { title: '提交', from: [], to: 'held', by: ['owner'], deadline: ANSWER_DAYS },
    release: {
      ...{ title: '受理', from: ['held'], to: 'open', by: ['admin', 'system'], neverOwn: true },
      deadline: 'unchanged',
    },
    reply: {
      ...{ title: '答复', from: ['open', 'answered'], to: 'answered', by: ['admin'], neverOwn: true },
      starts: { closesAt: SILENT_DAYS },
    },
    adopt: {
      ...{ title: '采纳', from: ['answered'], to: 'adopted', by: ['admin'], neverOwn: true },
      irreversible: true,
    },
    contest: {
      ...{ title: '请再答复', from: ['answered'], to: 'open', by: ['owner'], reason: 'required' },
      deadline: ANSWER_DAYS,
    },
    rate: { title: '评价', from: ['answered', 'adopted'], to: 'closed', by: ['owner'], irreversible: true },
    close: {
      ...{ title: '办结', from: ['held', 'open', 'answered'], to: 'closed', by: ['admin'], neverOwn: true },
      irreversible: true,
    },
    expire: {
      ...{ title: '自动办结', from: ['answered'], to: 'closed', by: ['system'] },
      automatic: 'closesAt',
    },
  },
  awaits: { held: 'release', open: 'reply', answered: 'rate', adopted: 'rate' },
})
