import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../compile.ts'
import {
  addDays,
  assess,
  assessBriefly,
  type CivilDate,
  levels,
  type Problem,
  type ProblemEvent,
  type Rulebook,
  rulebooks,
  severities,
  sources,
} from '../index.ts'

const dayBetween = (from: string, days: number) => fc.nat(days).map((n) => addDays(from, n))

/** Problems as ledgers have them and as they should not: steps of any phase in any order, relapses, extensions, milestones. */
function problemsOf(rulebook: Rulebook): fc.Arbitrary<Problem> {
  const steps = rulebook.phases.flatMap((phase) =>
    phase.decisions.flatMap(({ procedure }) => procedure?.steps.map(({ id }) => id) ?? []),
  )
  const step = fc.constantFrom(...steps)
  const day = dayBetween('2022-06-01', 900)
  const known = ['handed-over', 'upper-plan-issued', 'plan-issued', 'rectified', 'relapsed', 'closed', 'progress']
  const marks = Object.keys(rulebook.source.events ?? {})
  const stated = rulebook.facts.filter(({ id, from }) => !from && !['level', 'severity', 'source'].includes(id))
  const event: fc.Arbitrary<ProblemEvent> = fc.oneof(
    fc.record({ type: fc.oneof(step, fc.constantFrom(...known, ...marks)), on: day }),
    fc.record({ type: fc.constant('extended'), on: day, until: day, step: fc.option(step, { nil: undefined }) }),
    fc.record({ type: fc.constant('returned'), on: day, step }),
    fc.record({ type: fc.constant('milestone-reached'), on: day, milestone: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ type: fc.constant('classified'), on: day, severity: fc.constantFrom(...severities) }),
    ...stated.map(({ id, values }) =>
      fc.record({ type: fc.constant('judged'), on: day, fact: fc.constant(id), value: fc.constantFrom(...values) }),
    ),
  )
  const facts = stated.map(({ id, values }) => [id, fc.option(fc.constantFrom(...values), { nil: undefined })] as const)
  return fc
    .record(
      {
        title: fc.constant('某问题'),
        level: fc.constantFrom(...levels),
        severity: fc.constantFrom(...severities),
        source: fc.constantFrom(...sources),
        facts: fc.record(Object.fromEntries(facts)),
        timeLimit: fc.oneof(
          day,
          fc.record({ text: fc.constant('长期坚持'), kind: fc.constant('ongoing' as const), due: fc.constant(null) }),
          fc.record({
            text: fc.constant('分阶段'),
            kind: fc.constant('stages' as const),
            due: day,
            stages: fc.array(fc.record({ what: fc.constant('完成选址'), due: day }), { maxLength: 3 }),
          }),
        ),
        milestones: fc.array(fc.record({ goal: fc.constant('完成选址'), by: day }), { maxLength: 3 }),
        events: fc.array(event, { maxLength: 12 }),
      },
      { requiredKeys: ['title', 'events'] },
    )
    .map((problem) => problem as Problem)
}

/** Its clocks run in months and hours, in windows, ahead of a limit, and stand still: what the built-in rulebooks do not have. */
const qingshui = await compile(
  parse(readFileSync(new URL('../rulebook/invented/qingshui.yaml', import.meta.url), 'utf8')),
)

describe.each([...rulebooks.all(), qingshui].map((rulebook) => [rulebook.id, rulebook] as const))(
  'any problem under %s',
  (_, rulebook) => {
    const always = (check: (problem: Problem, asOf: CivilDate) => void): void =>
      fc.assert(fc.property(problemsOf(rulebook), dayBetween('2022-06-01', 1000), check), { numRuns: 400 })

    test('the short answer is the long one without its reasons', () => {
      always((problem, asOf) => {
        const { phase, status, due } = assess(rulebook, problem, asOf)
        expect(assessBriefly(rulebook, problem, asOf)).toMatchObject({ phase, status, due })
      })
    })

    test('the clocks of the short answer are the dates that the steps explain', () => {
      const applied = (date: CivilDate, basis: string): boolean =>
        basis !== 'law' || date >= (rulebook.source.appliesFrom?.date ?? '')
      always((problem, asOf) => {
        const { steps, overdue } = assess(rulebook, problem, asOf)
        const { clocks } = assessBriefly(rulebook, problem, asOf)
        const running = steps.filter(
          ({ state, deadline }) =>
            ['open', 'waiting', 'later'].includes(state) &&
            deadline?.inside === null &&
            applied(deadline.date, deadline.basis),
        )
        expect(clocks).toEqual(running.map(({ id, milestone, due }) => ({ step: id, milestone, due })))
        const late = clocks.filter(({ due }) => due < asOf).map(({ step, due }) => ({ step, due }))
        expect(overdue).toMatchObject(late)
        expect(overdue).toHaveLength(late.length)
      })
    })

    test('the status says what the rest of the answer shows', () => {
      always((problem, asOf) => {
        const { status, due, overdue, missing, phase } = assess(rulebook, problem, asOf)
        expect(status === 'overdue').toBe(overdue.length > 0)
        expect(status === 'due-today').toBe(due === asOf)
        expect(status === 'closed').toBe(phase === null)
        if (status === 'waiting') expect(missing.map(({ kind }) => kind)).toContain('event')
        if (status === 'unclassified') expect(missing.map(({ kind }) => kind)).toContain('fact')
      })
    })

    test('every doubt that a part of the answer names is told beside it, once', () => {
      always((problem, asOf) => {
        const { steps, measures, gates, registers, warnings, missing, signal, doubts } = assess(rulebook, problem, asOf)
        const parts = [
          ...steps,
          ...measures,
          ...gates,
          ...registers,
          ...warnings,
          ...missing,
          ...(signal ? [signal] : []),
        ]
        const told = doubts.map(({ id }) => id)
        expect(told).toEqual([...new Set(told)])
        expect(told).toEqual(expect.arrayContaining(parts.flatMap((part) => part.doubts)))
      })
    })
  },
)
