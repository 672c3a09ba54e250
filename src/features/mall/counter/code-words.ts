import { CODE_LENGTH } from '@contract/rules/voucher-code'

/** What is wrong with a text that can be no voucher's code, and what to do. */
export const unreadableWords = (text: string, how: 'scanned' | 'typed'): string => {
  if (how === 'scanned') return '这不是兑换券的二维码。请会员打开“我的兑换券”再扫，或输入券码。'
  const signs = text.toUpperCase().replace(/[\s-]/g, '')
  if (signs === '') return `请输入 ${CODE_LENGTH} 位券码`
  if (/[01OI]/.test(signs)) return '券码里没有数字 0、1 和字母 O、I，请再看一眼。'
  if (/[^2-9A-Z]/.test(signs)) return '券码只有数字和字母，请再看一眼。'
  return `券码是 ${CODE_LENGTH} 位，现在是 ${signs.length} 位，请再看一眼。`
}
