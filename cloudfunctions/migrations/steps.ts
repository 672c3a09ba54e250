import type { Migration } from '../kernel/migrations/migration'
import { guideVersion } from './2026-12-01-guide-version'
import { questionCount } from './2026-12-01-question-count'

/** Every change of a stored shape since the first release, in order: steps are added at the end and never changed. */
export const steps: readonly Migration[] = [questionCount, guideVersion]
