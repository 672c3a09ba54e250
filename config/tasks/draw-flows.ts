import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { flows } from '../../cloudfunctions/academy/tables'
import { flowsPage } from './flows-page'

/** `npm run flows`: draws every flow of the code into `docs/flows.md`. */
writeFileSync(path.resolve(__dirname, '../../docs/flows.md'), flowsPage(flows))
