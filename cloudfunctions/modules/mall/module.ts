import type { ModuleTable } from '../../kernel/module'
import { catalogue } from './catalogue/catalogue'
import { pictures } from './catalogue/pictures'
import { reward } from './catalogue/reward'
import { check } from './counter/check'
import { closing } from './counter/closing'
import { writeOff } from './counter/write-off'
import { exportLink } from './exports/export-link'
import { exportRedemptions } from './exports/export-redemptions'
import { redemptionExports } from './exports/export-store'
import { exported } from './exports/exported'
import { sweepExports } from './exports/sweep-exports'
import { writeExports } from './exports/write-exports'
import { voucherFlow } from './flow'
import { counter } from './offline/counter'
import { differences } from './offline/differences'
import { handOverDifferences, offlineLeases } from './offline/offline-store'
import { returnLease } from './offline/return-lease'
import { settleHanded } from './offline/settle-handed'
import { takeLease } from './offline/take-lease'
import { addPoint } from './pick-up-points/add-point'
import { deskPoints } from './pick-up-points/desk-points'
import { editPoint } from './pick-up-points/edit-point'
import { pickUpPoints } from './pick-up-points/point-store'
import { switchPoint } from './pick-up-points/switch-point'
import { redeem } from './redeeming/redeem'
import { settleReservations } from './redeeming/settle-reservations'
import { addReward } from './rewards/add-reward'
import { deskReward } from './rewards/desk-reward'
import { deskRewards } from './rewards/desk-rewards'
import { editReward } from './rewards/edit-reward'
import { moveStock } from './rewards/move-stock'
import { putOnSale } from './rewards/put-on-sale'
import { rewardForm } from './rewards/reward-form'
import { rewards } from './rewards/reward-store'
import { stockMovements, stocks } from './rewards/stock-store'
import { cancel } from './vouchers/cancel'
import { lapseVouchers } from './vouchers/lapse-vouchers'
import { remindVouchers } from './vouchers/remind-vouchers'
import { voucher } from './vouchers/voucher'
import { vouchers as voucherStore } from './vouchers/voucher-store'
import { vouchers } from './vouchers/vouchers'

export { pickUpPointsOf } from './catalogue/cards'
export { goals, nextReward, openVouchers, pickUps } from './catalogue/home'
export { pickUpPoints } from './pick-up-points/point-store'
export { everyVoucher } from './vouchers/voucher-store'

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
