import type { ModuleTable } from '../../kernel/module'
import { branchFlow } from './branches/branch-flow'
import { branches } from './branches/branches'
import { charterBranch } from './branches/charter-branch'
import { foundBranch } from './branches/found-branch'
import { openBranch } from './branches/open-branch'
import { resumeBranch } from './branches/resume-branch'
import { suspendBranch } from './branches/suspend-branch'
import { catalogue } from './catalogue/catalogue'
import { moreAcademies } from './catalogue/more-academies'
import { addLesson } from './drafting/add-lesson'
import { draft } from './drafting/draft'
import { orderLessons } from './drafting/order-lessons'
import { retitleLesson } from './drafting/retitle-lesson'
import { rewrite } from './drafting/rewrite'
import { courseFlow } from './flow'
import { manuscript } from './manuscripts/manuscript'
import { manuscripts } from './manuscripts/manuscripts'
import { preview } from './manuscripts/preview'
import { reviews } from './manuscripts/reviews'
import { giveBack } from './review/give-back'
import { publish } from './review/publish'
import { republish } from './review/republish'
import { revise } from './review/revise'
import { submit } from './review/submit'
import { withdraw } from './review/withdraw'
import { indexCourses } from './search/index-courses'
import { search } from './search/search'
import { indexedCourses, searchGrams } from './search/search-store'
import { addSlide } from './slides/add-slide'
import { dropSlide } from './slides/drop-slide'
import { slides } from './slides/slides'
import { academies, courses, lessons } from './store'
import { checkTranscript } from './transcripts/check-transcript'
import { dropTranscript } from './transcripts/drop-transcript'
import { setTranscript } from './transcripts/set-transcript'
import { transcripts } from './transcripts/transcript-store'

export { branchNames } from './branches/academy-cards'
export { cardOf, courseCards } from './catalogue/cards'
export { changeDraft } from './drafting/change-draft'
export { visibleManuscript } from './manuscripts/visible'
export { signedSlides } from './slides/signed-slides'
export { academies, branchCourses, type CourseDocument, courses, type LessonDocument, lessons } from './store'
export { transcripts } from './transcripts/transcript-store'

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
