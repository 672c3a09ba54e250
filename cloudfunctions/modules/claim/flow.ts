import { flow } from '../../kernel/flow/flow'

/** How an achievement comes to count: one person enters it, an admin who is neither he nor its member verifies it. */
export const claimFlow = flow({
  name: 'claim',
  title: '成绩登记',
  states: { entered: '待核验', returned: '已退回', verified: '已核验' },
  awaits: { entered: 'verify', returned: 'amend' },
  transitions: {
    enter: { title: '登记', from: [], to: 'entered', by: ['admin', 'cadre'] },
    verify: {
      ...{ title: '核验', from: ['entered'], to: 'verified', by: ['admin'] },
      ...{ neverOwn: true, irreversible: true },
    },
    giveBack: {
      ...{ title: '退回', from: ['entered'], to: 'returned', by: ['admin'] },
      ...{ neverOwn: true, reason: 'required' },
    },
    amend: { title: '补正', from: ['returned'], to: 'entered', by: ['admin', 'cadre'], neverOwn: true },
  },
})
