import { createHash } from 'node:crypto'
import { demoPeople, listPeople, tinyPeople } from './people'
import { demoRoster, sampleWorkers, tinyRoster, workersOf } from './roster'
import town from './town.json'

/** People named in the articles, as the first 12 digits of SHA-256: no sample person may bear such a name. */
const namedInArticles = new Set([
  'c7a192c19f71',
  '727917e4a0eb',
  'e661453832fb',
  'e0fe2137c526',
  '2d0bc5d67b63',
  '87c626c2a51b',
  '1da42bbce61d',
  'cad85d70a601',
  'bd2dd7cad382',
  '9802cc8a79c6',
  '13239004188b',
])
const digest = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 12)

const everyone = [...workersOf(demoRoster), ...demoPeople]

test('have a phone of their own that a member could type', () => {
  for (const { phone } of everyone) expect(phone).toMatch(/^1[3-9]\d{9}$/)
  expect(new Set(everyone.map((one) => one.phone)).size).toBe(everyone.length)
})

test('bear no name from the articles', () => {
  expect(everyone.filter((one) => namedInArticles.has(digest(one.name)))).toEqual([])
})

test('have a six-digit roster code exactly when they are on a roster', () => {
  for (const worker of workersOf(demoRoster)) expect(worker.rosterCode).toMatch(/^\d{6}$/)
  for (const person of demoPeople) {
    expect(person.rosterCode === null).toBe(person.enterpriseId === null)
    expect(person.state === 'stranger').toBe(person.enterpriseId === null)
  }
})

test('belong to an enterprise of their tenant', () => {
  for (const { enterpriseId, tenantId } of demoPeople.filter((one) => one.enterpriseId)) {
    expect(town.enterprises).toContainEqual(expect.objectContaining({ enterpriseId, tenantId }))
  }
})

test('have watched only what their tenant offers', () => {
  for (const { tenantId, watched } of demoPeople) {
    if (!watched) continue
    const course = town.courses.find((one) =>
      one.lessons.some((lesson) => lesson.lessonId === watched.lessonId),
    )
    const lesson = course?.lessons.find((one) => one.lessonId === watched.lessonId)
    expect(course?.tenantId).toBe(tenantId)
    for (const [from, to] of watched.stretches) {
      expect(from).toBeLessThan(to)
      expect(to).toBeLessThanOrEqual(lesson?.durationSeconds ?? 0)
    }
  }
})

test('are few but complete in the tiny town', () => {
  const unboundHere = tinyPeople.filter((one) => one.state === 'unbound' && one.tenantId === 'jiangshan')

  expect(unboundHere.length).toBeGreaterThanOrEqual(3)
  expect(tinyPeople.filter((one) => one.state === 'stranger')).toHaveLength(1)
  expect(tinyPeople.filter((one) => one.tenantId === 'jiashan')).toHaveLength(1)
  expect(workersOf(tinyRoster)).toHaveLength(18)
})

test('only those who still have to bind are listed with phone and roster code', () => {
  const listed = listPeople(demoPeople)

  for (const [at, { phone, rosterCode, state }] of demoPeople.entries()) {
    const shown = JSON.stringify(listed[at])
    expect(shown.includes(phone)).toBe(state === 'unbound')
    if (rosterCode) expect(shown.includes(rosterCode)).toBe(state === 'unbound')
  }
})

test('the same seed makes the same workers, another seed others', () => {
  expect(sampleWorkers('yizhou', 20, 1)).toEqual(sampleWorkers('yizhou', 20, 1))
  expect(sampleWorkers('yizhou', 20, 1)).not.toEqual(sampleWorkers('yizhou', 20, 4))
})

test('roles are held by people who are bound, and each of them for something of their own tenant', () => {
  const held = demoPeople.filter((one) => one.grants)

  expect(held.map((one) => one.grants?.[0]?.role).sort()).toEqual([
    'admin',
    'admin',
    'admin',
    'cadre',
    'verifier',
    'verifier',
  ])
  for (const { state, tenantId, enterpriseId, grants } of held) {
    expect(state).toBe('bound')
    for (const { role, scopeKind, scopeId } of grants ?? []) {
      const point = town.pickUpPoints.find((one) => one.pickUpPointId === scopeId)
      expect(role === 'verifier').toBe(point?.tenantId === tenantId)
      const branch = town.academies.find((one) => one.academyId === scopeId)
      if (scopeKind === 'branch') expect(branch).toMatchObject({ tenantId, enterpriseId })
      else if (role === 'cadre') expect(scopeId).toBe(enterpriseId)
    }
  }
})
