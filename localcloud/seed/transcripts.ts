import townContent from './content/town.json'
import content from './content/transcripts.json'

const cuesOf = (lessonId: string) =>
  (content as Readonly<Record<string, (typeof content)['electric-1']>>)[lessonId]

/** Lines of a sample lesson's transcript; 0 without one. */
export const cueCountOf = (lessonId: string): number => cuesOf(lessonId)?.length ?? 0

/** What is said in a sample lesson. */
export const linesOf = (lessonId: string): string[] => cuesOf(lessonId)?.map(({ text }) => text) ?? []

/** The transcripts of the sample lessons that have one. */
export const transcriptDocuments = () =>
  townContent.courses.flatMap(({ tenantId, courseId, lessons }) =>
    lessons.flatMap(({ lessonId }) => {
      const cues = cuesOf(lessonId)
      return cues ? [{ _id: lessonId, tenantId, courseId, cues }] : []
    }),
  )
