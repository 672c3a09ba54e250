import { flow } from '../../kernel/flow/flow'

/** A certificate is there until it is revoked; what it says never changes. */
export const certificateFlow = flow({
  name: 'certificate',
  title: '结业证书',
  states: { valid: '有效', revoked: '已撤销' },
  transitions: {
    issue: { title: '发证', from: [], to: 'valid', by: ['system'] },
    revoke: {
      ...{ title: '撤销', from: ['valid'], to: 'revoked', by: ['admin'] },
      ...{ neverOwn: true, reason: 'required', irreversible: true },
    },
  },
  awaits: {},
})
