import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises } from '../member/module'
import { accounts, emptyBalance } from '../points/module'
import { boardIdOf } from './board-id'
import { placesOf, standingOf } from './count'
import { boards } from './store'

/** 积分排行: three documents, however many members there are. */
export const board = procedure(
  contract.rank.board,
  { allow: member },
  async ({ actor, input: { scope } }) => {
    const { tenantId, memberId, enterpriseId } = actor
    const [found, account, enterprise] = await Promise.all([
      boards.findScoped(actor, boardIdOf(tenantId, scope)),
      accounts.findScoped(actor, memberId),
      enterprises.findScoped(actor, enterpriseId),
    ])
    const ownSize = enterprise?.size ?? null
    const { honour } = account ?? emptyBalance
    const places = placesOf(found?.top ?? [])
    return {
      ownSize,
      board: found && {
        countedAt: found.countedAt,
        members: found.members,
        stepPoints: found.width,
        top: found.top.map((ranked, at) => ({
          place: places[at] ?? 0,
          nameMasked: ranked.nameMasked,
          enterpriseName: ranked.enterpriseName,
          honour: ranked.honour,
          own: ranked.memberId === memberId,
        })),
      },
      standing: found && (scope === 'all' || scope === ownSize) ? standingOf(found, memberId, honour) : null,
    }
  },
)
