import { type Act, type AssessedStep, eventName, type Text } from '@zhenggai/rules'
import { isAct, stepOf } from '../../interpret/lexicon.ts'
import type { Reading } from '../../interpret/reading.ts'
import type { StepMention } from '../../understand/steps.ts'
import type { Judged } from '../answer/standing.ts'

/** An event that a message can mean. */
export interface StepCandidate {
  readonly type: string
  readonly name: Text
}

export type ResolvedStep =
  | { readonly kind: 'one'; readonly step: StepCandidate; readonly assumed: boolean }
  | { readonly kind: 'many'; readonly options: readonly StepCandidate[] }
  /** The words name a step that this problem's procedure does not have. */
  | { readonly kind: 'none'; readonly options: readonly StepCandidate[] }
  /** 报请验收: asking for an act is not the act. */
  | { readonly kind: 'request' }

/** Acts that people call by each other's names, with how well the name fits. */
const kin: Readonly<Partial<Record<Act, Readonly<Partial<Record<Act, number>>>>>> = {
  accept: { accept: 3, 'accept-by-finding': 3, 'accept-on-site': 2.5, 'accept-and-close': 2 },
  'accept-on-site': { 'accept-on-site': 3, accept: 2 },
  'accept-and-close': { 'accept-and-close': 3, close: 2 },
  close: { close: 3, 'accept-and-close': 3 },
  review: { review: 3, 'review-and-consent': 2.5 },
  consent: { consent: 3, 'review-and-consent': 2 },
  'review-and-consent': { 'review-and-consent': 3, review: 2, consent: 2 },
  file: { file: 3, copy: 2.5 },
  copy: { copy: 3 },
}
const kinship = (said: Act, act: Act): number => kin[said]?.[act] ?? (said === act ? 3 : 0)

/** Said of papers on their way up: 报县水务局审核, submitted to … for review. */
const onTheWay = /^(?:报(?!批)|送|呈|提交|递交|提请|submit|sent|hand)/i
const comesBack = /^(?:通过|同意|完|结束|好了)/
/** Name no step: something was written down, something is done. */
const ignored = new Set(['registered', 'progress', 'done'])

interface Said {
  readonly acts: readonly Act[]
  readonly events: readonly string[]
  readonly onTheWay: boolean
}

/** The step of the problem's procedure that a message means: by its name, by the unit named with it, by what is open now. */
export function resolveStep(judged: Judged, reading: Pick<Reading, 'text' | 'steps' | 'units'>): ResolvedStep {
  const said = saidIn(reading)
  const options = openSteps(judged)
  if (said.acts.length === 0 && said.events.length === 0) {
    return reading.steps.some(({ ids }) => ids.includes('request')) ? { kind: 'request' } : unnamed(judged, options)
  }
  const ranked = candidates(judged, said, reading).toSorted((a, b) => b.score - a.score)
  const [best, second] = ranked
  if (!best) return { kind: 'none', options }
  if (!second || best.score - second.score >= 1) return { kind: 'one', step: best.step, assumed: false }
  const close = ranked.filter(({ score }) => best.score - score < 1).map(({ step }) => step)
  return { kind: 'many', options: close }
}

/** 完成了 without saying what: in the phase that has one step it is that one. */
function unnamed({ assessment }: Judged, options: readonly StepCandidate[]): ResolvedStep {
  const rectified = assessment.next.find(({ id }) => id === 'rectified')
  if (rectified) return { kind: 'one', step: { type: rectified.id, name: rectified.action }, assumed: true }
  return options.length > 0 ? { kind: 'many', options } : { kind: 'none', options }
}

/** What can be logged now, and the end of the rectification, which people mean by 完成 at any time. */
const openSteps = ({ assessment }: Judged): readonly StepCandidate[] => {
  const open = [...assessment.next, ...assessment.steps.filter(({ state }) => state === 'unrecorded')]
  return open.filter(({ milestone }) => milestone === null).map(({ id, action }) => ({ type: id, name: action }))
}

function saidIn({ text, steps }: Pick<Reading, 'text' | 'steps'>): Said {
  const telling = steps.filter(({ ids }) => !ids.every((id) => ignored.has(id)))
  const ids = [...new Set(telling.flatMap((mention) => mention.ids))].filter(
    (id) => id !== 'request' && !ignored.has(id),
  )
  const upper = ids.includes('upper-plan-issued')
  const issued = /印发|下发|发下来|下来了|出来了|\bissued\b/i.test(text)
  return {
    acts: ids.filter(isAct).filter((id) => !(upper && id === 'issue')) as Act[],
    events: ids
      .filter((id) => !isAct(id))
      .map((id) => stepOf(id) ?? id)
      .filter((id) => id !== 'upper-plan-issued' || issued),
    onTheWay: telling.some((mention) => isOnTheWay(mention, text)),
  }
}

const isOnTheWay = ({ words, end }: StepMention, text: string): boolean =>
  onTheWay.test(words) && !comesBack.test(text.slice(end, end + 4))

interface Ranked {
  readonly step: StepCandidate
  readonly score: number
}

const LEAST = 2

function candidates(
  { assessment, rulebook }: Judged,
  said: Said,
  reading: Pick<Reading, 'text' | 'units'>,
): readonly Ranked[] {
  const steps = assessment.steps
    .filter(({ milestone }) => milestone === null)
    .map((step) => ({ step: { type: step.id, name: step.action }, score: scoreOf(step, said, reading) }))
  const events = said.events
    .filter((type) => !steps.some(({ step }) => step.type === type))
    .flatMap((type) => {
      const name = eventName(rulebook, type)
      return name ? [{ step: { type, name }, score: 3.5 }] : []
    })
  return [...steps, ...events].filter(({ score }) => score >= LEAST)
}

/** How well a step answers to what was said. */
function scoreOf(step: AssessedStep, said: Said, { text, units }: Pick<Reading, 'text' | 'units'>): number {
  const named = said.events.includes(step.id) ? 4 : 0
  const acts = Math.max(0, ...said.acts.map((act) => actFit(act, step, said.onTheWay)))
  if (named === 0 && acts === 0) return 0
  const mentioned = units.flatMap(({ candidates: names }) => names)
  const receiver = step.parties.some((party) => party.units.some((unit) => mentioned.includes(unit)))
  const actor = step.actor.some((body) => body.units.some((unit) => mentioned.includes(unit)))
  return (
    named + acts + (receiver ? 2 : 0) + (actor && !said.onTheWay ? 1 : 0) + placeFit(step, said, text) + stateFit(step)
  )
}

/** 报…审核 is a submission to whoever reviews, not the review. */
function actFit(act: Act, step: AssessedStep, isSubmission: boolean): number {
  if (!isSubmission) return kinship(act, step.act)
  if (step.act === 'submit' && (act === 'submit' || act === 'review' || act === 'review-and-consent')) return 3
  return act === 'review' || act === 'review-and-consent' ? 0 : kinship(act, step.act)
}

const places = [
  { words: /县|乡|镇|\bcounty\b/i, role: /县|乡|镇/ },
  { words: /市(?!场)|\bmunicipal|\bcity\b/i, role: /市/ },
  { words: /省|\bprovinc/i, role: /省/ },
] as const

/** 报市里审核 goes to the city: by the names of those who receive, else of those who act. */
function placeFit({ parties, actor }: AssessedStep, { onTheWay: isSubmission }: Said, text: string): number {
  const bodies = (isSubmission && parties.length > 0 ? parties : [...parties, ...actor])
    .map(({ name }) => name.zh)
    .join()
  const said = places.filter(({ words }) => words.test(text))
  if (said.length === 0) return 0
  const fitting = said.filter(({ role }) => role.test(bodies))
  if (fitting.length > 0) return 1
  return places.some(({ role }) => role.test(bodies)) ? -2 : 0
}

function stateFit({ state }: AssessedStep): number {
  if (state === 'open' || state === 'returned' || state === 'waiting') return 0.9
  return state === 'done' ? -0.4 : 0
}
