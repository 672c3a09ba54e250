/** A stored document of any age: nothing is known of its fields. */
export type StoredOnce = { readonly _id: string } & Readonly<Record<string, unknown>>

/**
 * One step from an older shape of stored documents to a newer one. It stays as it was written: it knows the shapes of
 * its day and nothing of today's code, so that an installation of any age can take all steps in their order.
 */
export type Migration = {
  /** The day and what changes: `2026-12-01-question-count`. Kept for ever as the record of the step. */
  readonly name: string
  readonly collection: string
  /** The fields that a document of the older shape has to get; null where it has the newer one. Doing it twice is doing it once. */
  readonly change: (document: StoredOnce) => Readonly<Record<string, unknown>> | null
}

/** Among the records of jobs a step has one of its own. */
export const recordIdOf = ({ name }: Migration): string => `migrations.${name}`

/** The first step that has not gone through; undefined where the documents have today's shapes. */
export const firstPending = (
  steps: readonly Migration[],
  recordOf: (recordId: string) => { readonly finishedAt?: unknown } | null | undefined,
): Migration | undefined => steps.find((step) => typeof recordOf(recordIdOf(step))?.finishedAt !== 'number')
