import type { HolderActor } from '../../kernel/actor'
import { enterpriseClaims, tenantClaims } from './store'

/** The claims as somebody handles them: an admin all of the tenant's, a cadre those of his enterprises. */
export const claimsOf = ({ role }: HolderActor) => (role === 'admin' ? tenantClaims : enterpriseClaims)
