import type { Replacement } from '../../config/tasks/bundle-functions'
import { WITHOUT_STATE_CHECK } from '../transitions/try-steps'

/** Guards that the histories have to miss, each on its own. */
export const controls: Readonly<Record<string, readonly Replacement[]>> = {
  'without key records': [
    {
      file: 'kernel/key-record.ts',
      from: "ids.derived('key', identityId, key)",
      to: "ids.derived('key', identityId, key, Math.random())",
    },
  ],
  'without a look at the state': WITHOUT_STATE_CHECK,
}
