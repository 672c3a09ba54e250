import { openTown } from '../../e2e/town'
import { byCall, byTimer } from '../../e2e/transitions/expected'
import { trySteps, WITHOUT_STATE_CHECK } from '../../e2e/transitions/try-steps'
import { flows } from './tables'

const expected = [...Object.values(byCall), ...byTimer]

test.each(flows)('every step of $name has its lines in the table, from every state', ({ name, ...flow }) => {
  const own = expected.filter(({ subject }) => subject === name)
  const steps = Object.entries(flow.transitions).filter(([, { from }]) => from.length > 0)
  expect(own.map(({ step }) => step).sort()).toEqual(steps.map(([step]) => step).sort())
  for (const { states } of own)
    expect(Object.keys(states)).toEqual(expect.arrayContaining(Object.keys(flow.words.states)))
})

test('who may takes each step from its states alone, and nobody else takes any', async () => {
  const town = await openTown()
  const mayInSome = ['owner', 'admin', 'verifier', 'cadre', 'ownerHoldingAll']
  const tried = await trySteps(
    town,
    (party, states, state) => mayInSome.includes(party) || states.indexOf(state) === 1,
  )
  await town.close()
  expect(tried).toMatchObject({ wronglyAllowed: [], wronglyRefused: [], otherwise: [] })
  expect(tried.pairs).toBeGreaterThan(200)
}, 300_000)

test('without the look at the state, steps are taken that nobody should be able to take', async () => {
  const broken = await openTown({ without: WITHOUT_STATE_CHECK })
  const { wronglyAllowed, wronglyRefused } = await trySteps(broken, (party) => party === 'owner')
  await broken.close()
  expect(wronglyAllowed.length).toBeGreaterThan(0)
  expect(wronglyRefused).toEqual([])
}, 300_000)
