import type { ModuleTable } from '../../kernel/module'
import { addPoint } from './add-point'
import { addReward } from './add-reward'
import { cancel } from './cancel'
import { catalogue } from './catalogue'
import { check } from './check'
import { deskPoints } from './desk-points'
import { deskReward } from './desk-reward'
import { deskRewards } from './desk-rewards'
import { editPoint } from './edit-point'
import { editReward } from './edit-reward'
import { voucherFlow } from './flow'
import { lapseVouchers } from './lapse-vouchers'
import { moveStock } from './move-stock'
import { pictures } from './pictures'
import { putOnSale } from './put-on-sale'
import { redeem } from './redeem'
import { remindVouchers } from './remind-vouchers'
import { reward } from './reward'
import { rewardForm } from './reward-form'
import { settleReservations } from './settle-reservations'
import { pickUpPoints, rewards, stockMovements, stocks, vouchers as voucherStore } from './store'
import { switchPoint } from './switch-point'
import { voucher } from './voucher'
import { vouchers } from './vouchers'
import { writeOff } from './write-off'

export { pickUpPointsOf } from './cards'
export { goals, nextReward, openVouchers, pickUps } from './home'
export { everyVoucher, pickUpPoints } from './store'

export const mallModule = {
  procedures: {
    ...{ catalogue, pictures, reward, redeem, vouchers, voucher, cancel, check, writeOff },
    ...{ deskRewards, deskReward, rewardForm, addReward, editReward, putOnSale, moveStock },
    ...{ deskPoints, addPoint, editPoint, switchPoint },
  },
  collections: [rewards, stocks, stockMovements, pickUpPoints, voucherStore],
  flows: [voucherFlow],
  jobs: { lapseVouchers, settleReservations, remindVouchers },
} satisfies ModuleTable
