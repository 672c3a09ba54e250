export const claimWords = {
  title: '成绩登记',
  states: { entered: '待核验', returned: '已退回', verified: '已核验' },
  steps: { enter: '登记', verify: '核验', giveBack: '退回', amend: '补正' },
} as const
