import { isUniversal, type ProblemEvent } from '../../problem/event.ts'
import { eventName, type Procedure, type Rulebook, type Step, stepsNamed } from '../../rulebook/rulebook.ts'
import { sayDate, type Text } from '../../vocabulary/index.ts'
import { type DecidedPhase, phaseOfStep, stepsFor } from '../phases.ts'
import { firstEvent } from '../timeline.ts'
import { type Objection, say } from './objection.ts'

/** What stands against a step here and now: another procedure, an earlier step, a date before its trigger. */
export function objectionToStep(
  rulebook: Rulebook,
  phases: readonly DecidedPhase[],
  events: readonly ProblemEvent[],
  event: ProblemEvent,
  name: Text,
): Objection | null {
  if (stepsNamed(rulebook, event.type).length === 0) return null
  const found = phaseOfStep(phases, event.type)
  if (!found) return isUniversal(event.type) ? null : notInProcedure(phases, name)
  if (found.outcome.candidates.length > 1) return isUniversal(event.type) ? null : undecided(rulebook, found)
  const procedure = found.outcome.candidates[0]?.procedure as Procedure
  const step = stepsFor(procedure, found.positions).find(({ id }) => id === event.type) as Step
  const here = { rulebook, procedure, step, events, from: found.from }
  return outOfOrder(here) ?? tooEarly(here, event)
}

function notInProcedure(phases: readonly DecidedPhase[], name: Text): Objection {
  const gap = phases.flatMap(({ outcome }) => outcome.candidates).find((decision) => decision.gap)?.gap
  const why = gap ? gap.say : say('该问题适用的程序没有这一环节。', 'The procedure of this problem has no such step.')
  return {
    code: 'not-in-procedure',
    text: say(`不能登记“${name.zh}”：${why.zh}`, `“${name.en}” cannot be logged: ${why.en}`),
  }
}

function undecided(rulebook: Rulebook, { outcome }: DecidedPhase): Objection {
  const questions = outcome.ask.flatMap((position) => {
    const fact = rulebook.source.facts[rulebook.facts[position]?.id ?? '']
    return fact && 'ask' in fact ? fact.ask : []
  })
  return {
    code: 'undecided',
    text: say(
      `还不知道走哪个程序。${questions.map(({ zh }) => zh).join('')}`,
      `It is not known yet which procedure applies. ${questions.map(({ en }) => en).join(' ')}`,
    ),
  }
}

/** A step that was found in the procedure of a problem. */
interface FoundStep {
  readonly rulebook: Rulebook
  readonly procedure: Procedure
  readonly step: Step
  readonly events: readonly ProblemEvent[]
  /** Records before this position have no force. */
  readonly from: number
}

/** What a step is called in this procedure; another procedure may have other words for it. */
const nameHere = ({ rulebook, procedure }: FoundStep, id: string): Text =>
  procedure.steps.find((step) => step.id === id)?.action ?? (eventName(rulebook, id) as Text)

function outOfOrder(found: FoundStep): Objection | null {
  const { step, events, from } = found
  const open = [...step.requires.filter((before) => !firstEvent(events, before, from)), ...unsettled(step, events)]
  if (open.length === 0) return null
  const names = open.map((id) => nameHere(found, id))
  const paths = [...new Set(step.citations.map(({ path }) => path))]
  return {
    code: 'out-of-order',
    requires: open,
    text: say(
      `按${paths.join('、')}，“${step.action.zh}”之前应先有：${names.map(({ zh }) => `“${zh}”`).join('、')}。如已办理，请先登记。`,
      `By ${paths.join(', ')}, “${step.action.en}” comes after: ${names.map(({ en }) => `“${en}”`).join(', ')}. If that was done, log it first.`,
    ),
  }
}

/** A notice that an objection stopped does not end before it is settled. */
function unsettled({ clock }: Step, events: readonly ProblemEvent[]): readonly string[] {
  const pause = clock && 'window' in clock ? clock.pause : undefined
  const last = pause && events.findLast(({ type }) => type === pause.from || type === pause.until)
  return pause && last?.type === pause.from ? [pause.until] : []
}

/** A step is never dated before one that it rests on, nor before the event that started its clock. */
function tooEarly(found: FoundStep, event: ProblemEvent): Objection | null {
  const { step, events, from } = found
  const trigger = step.clock && 'after' in step.clock ? [step.clock.after] : []
  const earlier = [...step.requires, ...trigger].flatMap(
    (id) => firstEvent(events, id, trigger.includes(id) ? 0 : from) ?? [],
  )
  const after = earlier.find(({ on }) => on > event.on)
  if (!after) return null
  const before = nameHere(found, after.type)
  return {
    code: trigger.includes(after.type) ? 'before-trigger' : 'before-earlier-step',
    text: say(
      `${sayDate(event.on).zh}早于“${before.zh}”的日期${sayDate(after.on).zh}，请核对日期。`,
      `${sayDate(event.on).en} is before “${before.en}” (${sayDate(after.on).en}); please check the date.`,
    ),
  }
}
