import { contract } from '@contract/contract'
import { holdingOne } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { textOfBytes } from './text-of-bytes'

/** 签到表文件: read here, for a mini-program knows no other encoding than UTF-8. Nothing is kept. */
export const readPaper = procedure(
  contract.class.readPaper,
  { allow: holdingOne('admin', 'cadre') },
  async ({ input: { base64 }, refuse }) => {
    const text = textOfBytes(Buffer.from(base64, 'base64'))
    if (text === null) throw refuse('NOT_TEXT')
    return { text }
  },
)
