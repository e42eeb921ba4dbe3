import type { BodyRef, Clock, Supported } from '../source.ts'

export type Kind = 'provision' | 'doubt' | 'role' | 'event' | 'fact'

/** One place in a rulebook that names something declared elsewhere. */
export interface Mention {
  readonly kind: Kind
  readonly name: string
  readonly place: string
}

export const mention = (kind: Kind, name: string, place: string): Mention => ({ kind, name, place })

/** What a rule rests on. */
export const support = (place: string, { cite, doubts }: Supported): readonly Mention[] => [
  ...cite.map((provision) => mention('provision', provision, `${place}.cite`)),
  ...(doubts ?? []).map((doubt) => mention('doubt', doubt, `${place}.doubts`)),
]

export const bodies = (place: string, refs: readonly BodyRef[] = []): readonly Mention[] =>
  refs.map((ref) => mention('role', typeof ref === 'string' ? ref : ref.role, place))

/** The events that start, stop and resume a clock. */
export function inClock(place: string, clock: Clock): readonly Mention[] {
  if ('window' in clock) return [mention('event', clock.from, `${place}.from`), ...inPause(place, clock.pause)]
  if (!('within' in clock)) return []
  const { after, stricter, pause } = clock
  return [
    mention('event', after, `${place}.after`),
    ...(stricter ? [mention('event', stricter.after, `${place}.stricter.after`)] : []),
    ...(stricter ? [mention('doubt', stricter.doubt, `${place}.stricter.doubt`)] : []),
    ...inPause(place, pause),
  ]
}

const inPause = (
  place: string,
  pause: { readonly from: string; readonly until: string } | undefined,
): readonly Mention[] =>
  pause
    ? [mention('event', pause.from, `${place}.pause.from`), mention('event', pause.until, `${place}.pause.until`)]
    : []
