/** Pages that a message of WeChat's opens: the functions name them, the mini-program has them. */
export const voucherPage = (voucherId: string): string => `packages/mall/voucher?voucherId=${voucherId}`
export const ticketPage = (ticketId: string): string => `packages/feedback/ticket?ticketId=${ticketId}`
