import { universalEvents } from '../problem/event.ts'
import { leavesOf } from './conditions.ts'
import type { Mistake } from './errors.ts'
import { valuesOf } from './facts-of.ts'
import type { BodyRef, Clock, PhaseSource, RulebookSource, StepSource } from './source.ts'

/** Everything in a rulebook that names something else must name something that exists. */
export function checkReferences(source: RulebookSource): readonly Mistake[] {
  const mistakes: Mistake[] = []
  const known = namesIn(source)
  const need = (kind: keyof Names, name: string, place: string): void => {
    if (known[kind].has(name)) return
    mistakes.push({ place, wrong: `“${name}” is no ${labels[kind]}.`, mend: meant(name, known[kind]) })
  }
  const supported = (
    place: string,
    { cite, doubts = [] }: { cite: readonly string[]; doubts?: readonly string[] | undefined },
  ): void => {
    for (const provision of cite) need('provision', provision, `${place}.cite`)
    for (const doubt of doubts) need('doubt', doubt, `${place}.doubts`)
  }

  for (const [id, fact] of Object.entries(source.facts)) supported(`facts.${id}`, fact)
  for (const [id, { cite, chosen, readings }] of Object.entries(source.doubts)) {
    supported(`doubts.${id}`, { cite })
    if (!readings.some((reading) => reading.id === chosen)) {
      const mend = `Choose one of: ${readings.map((reading) => reading.id).join(', ')}.`
      mistakes.push({ place: `doubts.${id}.chosen`, wrong: `“${chosen}” is no reading of this doubt.`, mend })
    }
  }
  for (const phase of source.phases) checkPhase(phase)
  for (const [index, { when, doubt }] of (source.remarks ?? []).entries()) {
    need('doubt', doubt, `remarks[${index}].doubt`)
    for (const leaf of leavesOf(when)) checkLeaf(leaf.fact, [leaf.value].flat(), `remarks[${index}].when`)
  }
  return mistakes

  function checkPhase(phase: PhaseSource): void {
    const place = `phases.${phase.id}`
    need('event', phase.ends, `${place}.ends`)
    phase.decide.forEach((decision, index) => {
      const here = `${place}.decide[${index}]`
      supported(here, decision)
      if ('procedure' in decision) chosen(decision.procedure, phase.procedures, `${here}.procedure`)
      else chosen(decision.gap, phase.gaps ?? {}, `${here}.gap`)
      for (const leaf of decision.when ? leavesOf(decision.when) : [])
        checkLeaf(leaf.fact, [leaf.value].flat(), `${here}.when`)
    })
    for (const [id, gap] of Object.entries(phase.gaps ?? {})) supported(`${place}.gaps.${id}`, gap)
    for (const [id, procedure] of Object.entries(phase.procedures)) {
      supported(`${place}.procedures.${id}`, procedure)
      for (const [index, step] of procedure.steps.entries()) {
        checkStep(step, procedure.steps.slice(0, index), `${place}.procedures.${id}.steps.${step.id}`, procedure.steps)
      }
    }
  }

  function chosen(name: string, among: Readonly<Record<string, unknown>>, place: string): void {
    if (!(name in among))
      mistakes.push({
        place,
        wrong: `“${name}” is not declared in this phase.`,
        mend: meant(name, new Set(Object.keys(among))),
      })
  }

  function checkLeaf(fact: string, values: readonly string[], place: string): void {
    need('fact', fact, place)
    const allowed = new Set(source.facts[fact] ? Object.keys(valuesOf(source.facts[fact])) : [])
    for (const value of source.facts[fact] ? values : []) {
      if (!allowed.has(value))
        mistakes.push({ place, wrong: `“${value}” is no value of the fact “${fact}”.`, mend: meant(value, allowed) })
    }
  }

  function checkStep(step: StepSource, before: readonly StepSource[], place: string, all: readonly StepSource[]): void {
    supported(place, step)
    for (const role of [...step.by.map(roleOf), ...(step.parties ?? []).map((party) => party.role)])
      need('role', role, place)
    checkOrder(step, before, place, all)
    if (step.due) checkClock(step.due, `${place}.due`, all)
  }

  function checkOrder(
    step: StepSource,
    before: readonly StepSource[],
    place: string,
    all: readonly StepSource[],
  ): void {
    if (before.some(({ id }) => id === step.id))
      mistakes.push({ place, wrong: 'two steps of one procedure have this id.', mend: 'Give each step its own.' })
    for (const id of step.after ?? []) {
      const inside = all.some((other) => other.id === id)
      if (inside && !before.some((other) => other.id === id))
        mistakes.push({
          place: `${place}.after`,
          wrong: `“${id}” comes later in the procedure.`,
          mend: 'Put it before this step.',
        })
      else if (!inside) need('event', id, `${place}.after`)
    }
  }

  function checkClock(clock: Clock, place: string, all: readonly StepSource[]): void {
    if ('inside' in clock) {
      const lender = all.find(({ id }) => id === clock.inside)
      if (!lender?.due || 'inside' in lender.due)
        mistakes.push({
          place,
          wrong: `“${clock.inside}” is no step of this procedure with a clock of its own.`,
          mend: 'Name a step that has one.',
        })
    } else if ('within' in clock) {
      need('event', clock.after, place)
      if (clock.stricter) {
        need('event', clock.stricter.after, `${place}.stricter`)
        need('doubt', clock.stricter.doubt, `${place}.stricter`)
      }
    }
  }
}

interface Names {
  readonly provision: ReadonlySet<string>
  readonly doubt: ReadonlySet<string>
  readonly role: ReadonlySet<string>
  readonly fact: ReadonlySet<string>
  readonly event: ReadonlySet<string>
}

const labels: Record<keyof Names, string> = {
  provision: 'provision of this rulebook',
  doubt: 'doubt of this rulebook',
  role: 'role of this rulebook',
  fact: 'fact of this rulebook',
  event: 'event: neither a universal one, nor a step, nor declared under events',
}

function namesIn(source: RulebookSource): Names {
  const steps = source.phases.flatMap(({ procedures }) =>
    Object.values(procedures).flatMap((procedure) => procedure.steps.map(({ id }) => id)),
  )
  return {
    provision: new Set(Object.keys(source.provisions)),
    doubt: new Set(Object.keys(source.doubts)),
    role: new Set(Object.keys(source.roles)),
    fact: new Set(Object.keys(source.facts)),
    event: new Set([...Object.keys(universalEvents), ...Object.keys(source.events ?? {}), ...steps]),
  }
}

const roleOf = (body: BodyRef): string => (typeof body === 'string' ? body : body.role)

function meant(name: string, among: ReadonlySet<string>): string {
  const near = [...among].find((candidate) => distance(candidate, name) <= Math.max(2, name.length / 4))
  return near ? `Did you mean “${near}”?` : 'Declare it, or name one that exists.'
}

/** How many letters one has to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1)
    }
    row = next
  }
  return row[b.length] as number
}
