import {
  type Act,
  type AssessedStep,
  actLabels,
  type Body,
  type Capacity,
  capacityLabels,
  type Text,
} from '@zhenggai/rules'
import type { Reading } from '../../interpret/reading.ts'
import type { WhoData } from '../../reply/texts.ts'
import { type Judged, standingOf } from './standing.ts'
import { stepView } from './step-view.ts'

type Asked = { readonly words: RegExp; readonly acts: readonly Act[]; readonly capacities: readonly Capacity[] }

/** What can be asked for, the more particular words first. */
const questions: readonly Asked[] = [
  {
    words: /审签|签字|签批|签发|\bsigns?\b|\bsign(?:ed)?\soff\b/i,
    acts: [],
    capacities: ['signs-off', 'signs-off-and-consents'],
  },
  { words: /审核同意/, acts: ['review-and-consent'], capacities: ['reviews-and-consents'] },
  {
    words: /审核|审查|审\b|报(?:给|到|送)|\breviews?\b|\bsubmit/i,
    acts: ['review', 'review-and-consent'],
    capacities: ['reviews', 'reviews-and-consents'],
  },
  { words: /审议|上会|过会|\bdeliberat/i, acts: [], capacities: ['deliberates'] },
  { words: /论证|评审|专家|\bapprais|\bexperts?\b/i, acts: ['appraise'], capacities: [] },
  { words: /现场验收|\bon[- ]site\b/i, acts: ['accept-on-site'], capacities: ['accepts-on-site'] },
  {
    words: /验收|\baccepts?\b|\bacceptance\b/i,
    acts: ['accept', 'accept-on-site', 'accept-by-finding', 'accept-and-close'],
    capacities: ['accepts', 'accepts-on-site'],
  },
  { words: /销号|\bclos/i, acts: ['close', 'accept-and-close'], capacities: [] },
  {
    words: /同意|批准|审批|\bconsents?\b|\bapprov/i,
    acts: [],
    capacities: ['consents', 'reviews-and-consents', 'signs-off-and-consents'],
  },
  { words: /抄送|备案|\bcop(?:y|ied)\b|\bfiling\b/i, acts: [], capacities: ['is-copied'] },
  { words: /自查|自验|\bself-?\s?inspect/i, acts: ['self-inspect'], capacities: [] },
  { words: /印发|发文|\bissues?\b/i, acts: ['issue'], capacities: [] },
  { words: /编制|制定|起草|\bdrafts?\b|\bdraws?\sup\b/i, acts: ['draft'], capacities: [] },
  { words: /督促|\burges?\b/i, acts: [], capacities: ['urges'] },
]

interface Acting {
  readonly as: Text
  readonly bodies: readonly Body[]
  readonly step: AssessedStep
}

/** The bodies that act in the asked capacity in a step: the party, and where there is none, who does that act. */
export function actingIn(
  step: AssessedStep,
  { acts, capacities }: Pick<Asked, 'acts' | 'capacities'>,
): readonly Acting[] {
  const parties = step.parties.filter(({ capacity }) => capacities.includes(capacity))
  if (parties.length > 0) {
    return [...new Set(parties.map(({ capacity }) => capacity))].map((capacity) => ({
      as: capacityLabels[capacity],
      bodies: parties.filter((party) => party.capacity === capacity),
      step,
    }))
  }
  return acts.includes(step.act) ? [{ as: actLabels[step.act], bodies: step.actor, step }] : []
}

export const questionIn = (text: string): Asked | undefined => questions.find(({ words }) => words.test(text))

const actor: Text = { zh: '办理', en: 'who acts' }

/** Who does what of a problem, the answer to the question first; without a particular question, who acts next. */
export function whoActs(judged: Judged, { text }: Pick<Reading, 'text'>): WhoData {
  const { assessment, record, rulebook, today } = judged
  const standing = standingOf(judged)
  const { lead, responsible = [], supporting = [] } = record.problem.units ?? {}
  const question = questionIn(text)
  const found = question ? distinct(assessment.steps.flatMap((step) => actingIn(step, question))) : []
  const main = standing.next.kind === 'step' ? standing.next.main.id : undefined
  const next = assessment.steps.find(({ id }) => id === main)
  const acting = found.length > 0 ? openFirst(found) : next ? nextActing(next) : []
  return {
    standing,
    answers: acting.map(({ as, bodies, step }) => ({ as, bodies, step: stepView(rulebook, step, today) })),
    units: { lead: lead ?? null, responsible, supporting },
  }
}

const nextActing = (step: AssessedStep): readonly Acting[] => [
  { as: actor, bodies: step.actor, step },
  ...step.parties.map((party) => ({ as: capacityLabels[party.capacity], bodies: [party], step })),
]

/** A submission names its reviewer, the review names it again. */
function distinct(all: readonly Acting[]): readonly Acting[] {
  const seen = new Set<string>()
  return all.filter(({ bodies }) => {
    const key = bodies.map(({ role }) => role).join()
    return !seen.has(key) && seen.add(key)
  })
}

const openFirst = (all: readonly Acting[]): readonly Acting[] => [
  ...all.filter(({ step: { state } }) => state !== 'done'),
  ...all.filter(({ step: { state } }) => state === 'done'),
]
