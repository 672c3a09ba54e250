import type { ModuleTable } from '../../kernel/module'
import { cancel } from './cancel'
import { catalogue } from './catalogue'
import { check } from './check'
import { voucherFlow } from './flow'
import { lapseVouchers } from './lapse-vouchers'
import { redeem } from './redeem'
import { reward } from './reward'
import { settleReservations } from './settle-reservations'
import { pickUpPoints, rewards, stocks, vouchers as voucherStore } from './store'
import { voucher } from './voucher'
import { vouchers } from './vouchers'
import { writeOff } from './write-off'

export { pickUpPointsOf } from './cards'
export { goals, nextReward, openVouchers } from './home'
export { pickUpPoints } from './store'

export const mallModule = {
  procedures: { catalogue, reward, redeem, vouchers, voucher, cancel, check, writeOff },
  collections: [rewards, stocks, pickUpPoints, voucherStore],
  flows: [voucherFlow],
  jobs: { lapseVouchers, settleReservations },
} satisfies ModuleTable
