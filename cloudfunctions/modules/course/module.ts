import type { ModuleTable } from '../../kernel/module'
import { addLesson } from './add-lesson'
import { addSlide } from './add-slide'
import { branchFlow } from './branch-flow'
import { branches } from './branches'
import { catalogue } from './catalogue'
import { charterBranch } from './charter-branch'
import { checkTranscript } from './check-transcript'
import { draft } from './draft'
import { dropSlide } from './drop-slide'
import { dropTranscript } from './drop-transcript'
import { courseFlow } from './flow'
import { foundBranch } from './found-branch'
import { giveBack } from './give-back'
import { indexCourses } from './index-courses'
import { manuscript } from './manuscript'
import { manuscripts } from './manuscripts'
import { moreAcademies } from './more-academies'
import { openBranch } from './open-branch'
import { orderLessons } from './order-lessons'
import { preview } from './preview'
import { publish } from './publish'
import { republish } from './republish'
import { resumeBranch } from './resume-branch'
import { retitleLesson } from './retitle-lesson'
import { reviews } from './reviews'
import { revise } from './revise'
import { rewrite } from './rewrite'
import { search } from './search'
import { indexedCourses, searchGrams } from './search-store'
import { setTranscript } from './set-transcript'
import { slides } from './slides'
import { academies, courses, lessons } from './store'
import { submit } from './submit'
import { suspendBranch } from './suspend-branch'
import { transcripts } from './transcript-store'
import { withdraw } from './withdraw'

export { branchNames } from './academy-cards'
export { cardOf, courseCards } from './cards'
export { changeDraft } from './change-draft'
export { signedSlides } from './signed-slides'
export { academies, branchCourses, type CourseDocument, courses, type LessonDocument, lessons } from './store'
export { transcripts } from './transcript-store'
export { visibleManuscript } from './visible'

export const courseModule = {
  procedures: {
    ...{ catalogue, academies: moreAcademies, search, manuscripts, reviews, manuscript, preview },
    ...{ draft, rewrite, addLesson, retitleLesson, orderLessons, submit, revise },
    ...{ checkTranscript, setTranscript, dropTranscript, slides, addSlide, dropSlide },
    ...{ giveBack, publish, withdraw, republish },
    ...{ branches, foundBranch, charterBranch, openBranch, suspendBranch, resumeBranch },
  },
  collections: [academies, courses, lessons, transcripts, searchGrams, indexedCourses],
  jobs: { indexCourses },
  flows: [courseFlow, branchFlow],
} satisfies ModuleTable
