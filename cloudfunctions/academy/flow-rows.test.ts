import { byCall, byTimer } from '../../e2e/transitions/expected'
import { flows } from './tables'

const expected = [...Object.values(byCall), ...byTimer]

/** Written by hand, like what is expected of the calls. */
const NEVER_OWN = [
  'certificate.revoke',
  'claim.amend',
  'claim.giveBack',
  'claim.verify',
  'course.giveBack',
  'course.publish',
  'course.republish',
  'enrolment.excuse',
  'enrolment.vouch',
  'ticket.adopt',
  'ticket.close',
  'ticket.release',
  'ticket.reply',
  'voucher.writeOff',
]

const rows = flows.flatMap(({ name, transitions, words }) =>
  Object.entries(transitions).map(([step, row]) => ({ subject: name, step, row, words })),
)

test('nobody takes these steps in his own case', () => {
  const found = rows.flatMap(({ subject, step, row }) => (row.neverOwn ? [`${subject}.${step}`] : []))
  expect(found.sort()).toEqual(NEVER_OWN)
})

test.each(expected)('$subject.$step starts from its states alone', ({ subject, step, states }) => {
  const found = rows.find((one) => one.subject === subject && one.step === step)
  const leads = (code: string) => !/^[A-Z_]+$/.test(code)
  // States that only time makes are looked at by the calls themselves.
  const plain = Object.entries(states).filter(([state]) => Object.hasOwn(found?.words.states ?? {}, state))
  const meant = plain.filter(([state, code]) => leads(code) || isTimed(subject, step, state))
  const starts = plain.filter(([state]) => found?.row.from.includes(state))
  expect(starts.map(([state]) => state)).toEqual(meant.map(([state]) => state))
})

/** Steps that wait for a moment, a seat or the end of a class in a state which they start from. */
const TIMED = [
  'voucher.lapse issued',
  'ticket.expire answered',
  'classSession.start open',
  'classSession.end started',
  'enrolment.promote waiting',
  'enrolment.callOff seated',
  'enrolment.callOff waiting',
  'enrolment.callOff attended',
  'enrolment.miss seated',
]
const isTimed = (subject: string, step: string, state: string) =>
  TIMED.includes(`${subject}.${step} ${state}`)
