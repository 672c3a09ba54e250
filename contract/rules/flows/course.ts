export const courseWords = {
  title: '课程',
  states: { draft: '草稿', review: '审核中', published: '已发布', withdrawn: '已下架' },
  steps: {
    draft: '起草',
    submit: '送审',
    giveBack: '退回',
    publish: '发布',
    withdraw: '下架',
    republish: '重新发布',
    revise: '取回修改',
  },
} as const
