import { GUIDE } from '../../src/features/member/guide-words'
import { LOOKS_PERSONAL, NOT_PERSONAL, PERSONAL_DATA, PERSONAL_FIELDS } from './personal-fields'
import { storedFields, takenFields } from './taken-fields'

/** The paragraphs of the guide that are its list of data. */
const LIST = ['收集什么', '学习和办事记下什么', '位置、相册和相机']
const list = GUIDE.filter(({ title }) => LIST.includes(title)).map(({ words }) => words)
const TELL = `say in personal-fields.ts which datum it is; a new one needs its words in the guide's list, guide-words.ts, and a new GUIDE_VERSION`

const personalOf = (fields: readonly string[]): string[] =>
  [...new Set(fields)].filter((field) => LOOKS_PERSONAL.test(field.slice(field.indexOf('.') + 1)))
const undeclared = (fields: readonly string[]): string[] =>
  personalOf(fields).filter((field) => !(field in PERSONAL_FIELDS || NOT_PERSONAL.includes(field)))

test('every field that looks personal is named in the privacy guide', () => {
  expect(undeclared([...takenFields(), ...storedFields()]).map((field) => `${field}: ${TELL}`)).toEqual([])
  expect(list).toHaveLength(LIST.length)
  const unsaid = Object.values(PERSONAL_DATA).filter((words) => !list.join('').includes(words))
  expect(unsaid.map((words) => `the guide's list does not say ${words}`)).toEqual([])
})

test('no field is declared that is gone, and no datum that no field holds', () => {
  const personal = personalOf([...takenFields(), ...storedFields()])
  expect(
    [...Object.keys(PERSONAL_FIELDS), ...NOT_PERSONAL].filter((field) => !personal.includes(field)),
  ).toEqual([])
  const held: string[] = Object.values(PERSONAL_FIELDS)
  expect(Object.keys(PERSONAL_DATA).filter((datum) => !held.includes(datum))).toEqual([])
})

test('what is taken and what is stored is found wherever it lies', () => {
  expect(takenFields()).toEqual(expect.arrayContaining(['member.phone', 'class.latitude', 'quiz.chosen']))
  expect(storedFields()).toEqual(expect.arrayContaining(['member.phoneSealed', 'class.seat']))
  expect(undeclared(['member.birthday', 'replay.voiceFile', 'member.deviceModel'])).toHaveLength(3)
})
