import { outdateAll, refreshShown } from '@/lib/query-cache'
import { useOutbox } from '@/lib/use-outbox'
import { handedOutbox } from './handed-outbox'

/** Tells the server what was handed out without a network. */
export const useSettleHanded = () =>
  useOutbox(handedOutbox, () => {
    outdateAll()
    void refreshShown()
  })

export type SettleHanded = ReturnType<typeof useSettleHanded>
