import { choice, optionsOf, toggle } from '@/lib/form/choice-fields'
import { pictures } from '@/lib/form/pictures-field'
import { lines } from '@/lib/form/text-fields'
import { TYPE_WORDS } from './words'

/** Most pictures, as in the contract's `feedback.submit`. */
const MAX_PICTURES = 3

/** Which kind, what, pictures, and who may know. */
export const ticketFields = (uploadFolder: string) => ({
  type: choice('是哪一类', { options: optionsOf(TYPE_WORDS), lack: '请先选一类，好转给管这件事的人。' }),
  text: lines('想说什么', {
    hint: '什么事，在哪里，希望怎么办。',
    max: 500,
    lack: '请写几句话，说说是什么事。',
  }),
  pictures: pictures('图片（可不加）', { folder: uploadFolder, most: MAX_PICTURES }),
  anonymous: toggle(
    '对企业匿名',
    '打开后，企业工会干部看得到意见，看不到您的姓名和图片。镇总工会仍知道是您，好给您答复。',
  ),
})

export type TicketFields = ReturnType<typeof ticketFields>
