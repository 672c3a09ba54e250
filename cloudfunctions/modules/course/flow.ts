import { flow } from '../../kernel/flow/flow'

/** Working days within which a submitted course is decided on. */
const REVIEW_DAYS = 5

/** How a course comes to its members: a branch writes it, the union looks at it. */
export const courseFlow = flow({
  name: 'course',
  title: '课程',
  states: { draft: '草稿', review: '审核中', published: '已发布', withdrawn: '已下架' },
  awaits: { draft: 'submit', review: 'publish' },
  transitions: {
    draft: { title: '起草', from: [], to: 'draft', by: ['cadre'] },
    submit: { title: '送审', from: ['draft'], to: 'review', by: ['cadre'], deadline: REVIEW_DAYS },
    giveBack: {
      ...{ title: '退回', from: ['review'], to: 'draft', by: ['admin'] },
      ...{ neverOwn: true, reason: 'required' },
    },
    publish: {
      ...{ title: '发布', from: ['review'], to: 'published', by: ['admin'] },
      ...{ neverOwn: true, irreversible: true },
    },
    withdraw: { title: '下架', from: ['published'], to: 'withdrawn', by: ['admin'], reason: 'required' },
    republish: { title: '重新发布', from: ['withdrawn'], to: 'published', by: ['admin'], neverOwn: true },
    revise: { title: '取回修改', from: ['withdrawn'], to: 'draft', by: ['cadre'] },
  },
})
