import type { Case } from '../case'
import { aggregateCases } from './aggregate-cases'
import { findCases } from './find-cases'
import { listCases } from './list-cases'
import { platformCases } from './platform-cases'
import { queryRefusalCases } from './query-refusal-cases'
import { strictCases } from './strict-cases'
import { transactionCases } from './transaction-cases'
import { updateCases } from './update-cases'
import { writeCases } from './write-cases'

/** The whole suite. Names are unique: a case is asked for by its name. */
export const cases: readonly Case[] = [
  ...findCases,
  ...queryRefusalCases,
  ...listCases,
  ...writeCases,
  ...updateCases,
  ...aggregateCases,
  ...transactionCases,
  ...platformCases,
  ...strictCases,
]
