import { flow } from '../../../kernel/flow/flow'

/** How an academy branch comes to run, and stops. Only while it runs are its courses handed in and published. */
export const branchFlow = flow({
  name: 'branch',
  title: '分院',
  states: { preparing: '筹建', chartered: '授牌', running: '运行', suspended: '停用' },
  awaits: { preparing: 'charter', chartered: 'open' },
  transitions: {
    found: { title: '登记', from: [], to: 'preparing', by: ['admin'] },
    charter: { title: '授牌', from: ['preparing'], to: 'chartered', by: ['admin'] },
    open: { title: '开始运行', from: ['chartered'], to: 'running', by: ['admin'] },
    suspend: { title: '停用', from: ['running'], to: 'suspended', by: ['admin'], reason: 'required' },
    resume: { title: '恢复运行', from: ['suspended'], to: 'running', by: ['admin'] },
  },
})
