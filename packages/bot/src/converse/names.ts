import { eventName, type Text } from '@zhenggai/rules'
import type { Judged } from './answer/standing.ts'

/** What an event is called. */
export type NameOf = (type: string) => Text

/** The names of a problem's events: its own procedure's words first, since procedures share the ids of steps but not all their words. */
export const namesIn =
  ({ assessment, rulebook }: Pick<Judged, 'assessment' | 'rulebook'>): NameOf =>
  (type) =>
    assessment.steps.find(({ id }) => id === type)?.action ?? eventName(rulebook, type) ?? { zh: type, en: type }
