import type { AssessedStep, Assessment, Body, Capacity, Problem, ProblemEvent } from '@zhenggai/rules'
import { answersFor, hasPart, isBody } from './own-unit.ts'

/** Who but the office may log an event to a problem. */
export type Loggers =
  /** Any unit of the problem. */
  | { readonly kind: 'part' }
  /** Its lead and responsible units. */
  | { readonly kind: 'answering' }
  | { readonly kind: 'bodies'; readonly bodies: readonly Body[] }
  | { readonly kind: 'office' }

const byPart: Readonly<Record<string, Loggers['kind'] & ('part' | 'answering')>> = {
  progress: 'part',
  'notice-answered': 'part',
  'milestone-reached': 'answering',
}

/**
 * A unit logs its own steps. Acceptance and close-out are logged by whoever accepts, never by whoever asks for it. What is
 * neither a step nor a unit's own news (classification, hand-over, extension, relapse, notices) is logged by the office.
 */
export function loggersOf({ type }: Pick<ProblemEvent, 'type'>, { steps }: Pick<Assessment, 'steps'>): Loggers {
  const kind = Object.hasOwn(byPart, type) ? byPart[type] : undefined
  if (kind) return { kind }
  const step = steps.find(({ id, milestone }) => id === type && milestone === null)
  if (!step) return { kind: 'office' }
  const bodies = decides.has(step.act) ? deciding(step) : step.actor
  const named = bodies.filter(({ unstated }) => !unstated)
  if (named.length > 0) return { kind: 'bodies', bodies: named }
  return decides.has(step.act) ? { kind: 'office' } : { kind: 'answering' }
}

const decides: ReadonlySet<AssessedStep['act']> = new Set([
  'accept',
  'accept-on-site',
  'accept-by-finding',
  'accept-and-close',
  'close',
])
const accepting: ReadonlySet<Capacity> = new Set(['accepts', 'accepts-on-site'])

/** Where the document has one body ask and another accept, the other. */
function deciding({ actor, parties }: AssessedStep): readonly Body[] {
  const others = parties.filter(({ capacity }) => accepting.has(capacity))
  return others.length > 0 ? others : actor
}

/** Whether a unit is among those who may log. */
export function isLogger(own: string, loggers: Loggers, { units }: Pick<Problem, 'units'>): boolean {
  switch (loggers.kind) {
    case 'part':
      return hasPart(own, units)
    case 'answering':
      return answersFor(own, units)
    case 'bodies':
      return loggers.bodies.some((body) => isBody(own, body))
    case 'office':
      return false
  }
}
