import type { ModuleTable } from '../../kernel/module'
import { addPoint } from './add-point'
import { addReward } from './add-reward'
import { cancel } from './cancel'
import { catalogue } from './catalogue'
import { check } from './check'
import { closing } from './closing'
import { counter } from './counter'
import { deskPoints } from './desk-points'
import { deskReward } from './desk-reward'
import { deskRewards } from './desk-rewards'
import { differences } from './differences'
import { editPoint } from './edit-point'
import { editReward } from './edit-reward'
import { exportLink } from './export-link'
import { exportRedemptions } from './export-redemptions'
import { redemptionExports } from './export-store'
import { exported } from './exported'
import { voucherFlow } from './flow'
import { lapseVouchers } from './lapse-vouchers'
import { moveStock } from './move-stock'
import { handOverDifferences, offlineLeases } from './offline-store'
import { pictures } from './pictures'
import { pickUpPoints } from './point-store'
import { putOnSale } from './put-on-sale'
import { redeem } from './redeem'
import { remindVouchers } from './remind-vouchers'
import { returnLease } from './return-lease'
import { reward } from './reward'
import { rewardForm } from './reward-form'
import { rewards } from './reward-store'
import { settleHanded } from './settle-handed'
import { settleReservations } from './settle-reservations'
import { stockMovements, stocks } from './stock-store'
import { sweepExports } from './sweep-exports'
import { switchPoint } from './switch-point'
import { takeLease } from './take-lease'
import { voucher } from './voucher'
import { vouchers as voucherStore } from './voucher-store'
import { vouchers } from './vouchers'
import { writeExports } from './write-exports'
import { writeOff } from './write-off'

export { pickUpPointsOf } from './cards'
export { goals, nextReward, openVouchers, pickUps } from './home'
export { pickUpPoints } from './point-store'
export { everyVoucher } from './voucher-store'

export const mallModule = {
  procedures: {
    ...{ catalogue, pictures, reward, redeem, vouchers, voucher, cancel, check, writeOff },
    ...{ counter, takeLease, returnLease, settleHanded, differences },
    ...{ deskRewards, deskReward, rewardForm, addReward, editReward, putOnSale, moveStock },
    ...{ deskPoints, addPoint, editPoint, switchPoint },
    ...{ closing, exportRedemptions, exported, exportLink },
  },
  collections: [
    ...[rewards, stocks, stockMovements, pickUpPoints, voucherStore],
    ...[offlineLeases, handOverDifferences, redemptionExports],
  ],
  flows: [voucherFlow],
  jobs: { lapseVouchers, settleReservations, remindVouchers, writeExports, sweepExports },
} satisfies ModuleTable
