export const branchWords = {
  title: '分院',
  states: { preparing: '筹建中', chartered: '已授牌', running: '运行中', suspended: '已停用' },
  steps: { found: '登记', charter: '授牌', open: '开始运行', suspend: '停用', resume: '恢复运行' },
} as const
