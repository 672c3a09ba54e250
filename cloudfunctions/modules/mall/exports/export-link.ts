import { contract } from '@contract/contract'
import { refusal } from '../../../kernel/errors'
import { signUrls } from '../../../kernel/files'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { redemptionExports } from './export-store'

const LINK_SECONDS = 600

/** A signed address of one's own file; it can be passed on, so it is short-lived. */
export const exportLink = procedure(
  contract.mall.exportLink,
  { allow: holding('admin') },
  async ({ actor, input, now }) => {
    const { fileId, from, to, expiresAt } = await redemptionExports.getScoped(actor, input.exportId)
    const [url] = fileId && now < expiresAt ? await signUrls([fileId], LINK_SECONDS) : []
    if (!url) throw refusal('NOT_FOUND')
    return { url, fileName: `兑换记录${from}至${to}.xlsx` }
  },
)
