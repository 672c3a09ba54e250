import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { flows, handlers } from '../../cloudfunctions/academy/tables'
import { readContractDocs } from './contract-docs'
import { flowsPage } from './flows-page'
import { gatewayPage } from './gateway-page'

const page = (name: string): string => path.resolve(__dirname, '../../docs', name)

/** `npm run docs`: draws the flows of the code into `docs/flows.md`, its procedures into `docs/gateway.md`. */
writeFileSync(page('flows.md'), flowsPage(flows))
const gateway = readFileSync(page('gateway.md'), 'utf8')
writeFileSync(page('gateway.md'), gatewayPage(gateway, handlers, readContractDocs()))
