import { capacityLabels } from '@zhenggai/rules'
import { type Block, item, lead, line, note } from '../../render/block.ts'
import type { RuleData, RuleStepView, Texts } from '../texts.ts'
import { basis, bodies, body, listed, period, publication, quoted, upper } from './words.ts'

const topics = {
  plan: 'making the plan',
  close: 'closing out',
  all: 'the procedure',
} as const

function step({ step: { action, actors, parties }, clock, byPlan }: RuleStepView): Block {
  const who = [bodies(actors), ...parties.map((party) => `${capacityLabels[party.capacity].en}: ${body(party)}`)].join(
    '; ',
  )
  const when = clock ? `, within ${period(clock)} after ${quoted(clock.after.en)}` : ''
  return item(`${action.en} (${who})${when}${byPlan ? ', by the time limit of the plan' : ''}`)
}

function phase({ name, steps, gap, missing }: RuleData['phases'][number]): readonly Block[] {
  if (gap)
    return [
      line(`${upper(name.en)}: ${gap.say.en}`),
      ...(gap.instead ? [line(`What can be done: ${gap.instead.en}`)] : []),
    ]
  if (missing.length > 0) {
    return [
      line(`${upper(name.en)} also depends on: ${listed(missing.map(({ label }) => label.en))}.`),
      ...missing.map(({ question }) => line(question.en)),
    ]
  }
  return steps.map(step)
}

export const rule: Texts['rule'] = (data) => [
  lead(heading(data)),
  ...(data.without
    ? [line(`This document says nothing about ${topics[data.without]}; this is the procedure it does have.`)]
    : []),
  ...data.phases.flatMap(phase),
  ...(data.assumedSource
    ? [
        note(
          `Answered for the source “${data.assumedSource.en}”; another source may have another procedure, so name it in the question.`,
        ),
      ]
    : []),
  line(
    `Basis: ${basisOf(data.phases)}, ${publication(data.document.published)}${data.caution ? '.' : '; please check that it is still in force.'}`,
  ),
  ...(data.caution ? [note(`Note: ${data.caution.en}`)] : []),
  ...data.doubts.map(({ en }) => note(`In doubt: ${en}`)),
]

const basisOf = (phases: RuleData['phases']): string => {
  const parts = phases.flatMap(({ basis: view }) => view.parts)
  const [first] = phases
  return first ? basis({ document: first.basis.document, parts }) : ''
}

function heading({ classLabel, topic, answers, phases }: RuleData): string {
  const problems = `${upper(classLabel.en)} problems`
  if (answers.length > 0)
    return `${problems}, ${answers.map(({ as, bodies: who }) => `${as.en}: ${bodies(who)}`).join('; ')}.`
  if (phases.every(({ gap }) => gap)) return `${problems}, ${topics[topic]}: the document has no rule.`
  return `${problems}, ${topics[topic]}:`
}

export const ruleNeedsClass: Texts['ruleNeedsClass'] = () => [
  lead(
    'Which kind of problem? Please name the level (national, provincial, municipal, found by the county) and the severity (key, general).',
  ),
  line('For example: “who accepts municipal general problems”, “how long for the plan of a provincial key problem”.'),
]

export const counting: Texts['counting'] = () => [
  lead(
    'Working days are counted from the day after the event; the last day is still in time, overdue from the day after it.',
  ),
  line(
    'Statutory holidays and weekends are left out, make-up days on weekends count; the State Council office’s holiday notice decides.',
  ),
  line('To see how a date was counted, ask for example: “why is 12 due on 15 June”.'),
]

export const otherPlace: Texts['otherPlace'] = ({ words, here }) => [
  lead(`This ledger has no problems of ${words.en}.`),
  ...(here.length > 0 ? [line(`It keeps those of ${listed(here.map(({ en }) => en))}.`)] : []),
]

export const unknownJurisdiction: Texts['unknownJurisdiction'] = ({ words, known }) => [
  lead(`There are no rules of ${words} here, and those of another place say nothing about it.`),
  line(`There are: ${listed(known.map(({ en }) => en))}.`),
]
