import * as v from 'valibot'
import { moduleWords } from './rules/module-words'

/** Without these nobody could get in, switch anything on again, or see what the academy fails to do. */
export const alwaysOnModules = ['home', 'member', 'organisation', 'jobs', 'ledger'] as const
export type AlwaysOnModule = (typeof alwaysOnModules)[number]

type Switchable = keyof typeof moduleWords

/** What a tenant can switch off. */
export const switchableModule = v.picklist(Object.keys(moduleWords) as Switchable[])
export type SwitchableModule = v.InferOutput<typeof switchableModule>
