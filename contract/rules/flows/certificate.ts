export const certificateWords = {
  title: '结业证书',
  states: { valid: '有效', revoked: '已撤销' },
  steps: { issue: '发证', revoke: '撤销' },
} as const
