export const voucherWords = {
  title: '兑换券',
  states: { issued: '待核销', used: '已核销', cancelled: '已取消', lapsed: '已过期' },
  steps: { redeem: '兑换', writeOff: '核销', cancel: '取消兑换', lapse: '过期' },
} as const
