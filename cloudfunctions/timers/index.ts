import { jobsOf } from '../kernel/job'
import { deliverNotices } from '../modules/inbox/module'
import { lapseVouchers, settleReservations } from '../modules/mall/module'

/** The function behind the one timer trigger: everything that is due by time alone. */
export const main = jobsOf({ lapseVouchers, settleReservations, deliverNotices })
