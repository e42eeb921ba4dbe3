import { codes } from '../codes.ts'
import type { Frame, Push } from '../frame/frame.ts'
import { backoff } from './backoff.ts'
import { type Link, type LinkEnd, type LinkSettings, openLink } from './link.ts'
import type { Sent } from './sent.ts'

/** Where the connection stands. */
export type ConnectionState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'connected' }
  /** It comes back by itself. */
  | { readonly kind: 'waiting'; readonly reason: string; readonly milliseconds: number }
  /** Another program connected as the same bot. Coming back would throw that one out in turn, so this one stays away. */
  | { readonly kind: 'kicked' }
  /** WeCom does not know this bot or its secret. */
  | { readonly kind: 'refused'; readonly code: number }
  | { readonly kind: 'stopped' }

export interface ConnectionEvents {
  /** @param link counts the links: what a callback asks for can be answered on its own link only. */
  pushed(push: Push, link: number): void
  changed(state: ConnectionState): void
}

export interface Connection {
  start(): void
  /** Nothing comes back after this. */
  stop(): void
  send(frame: Frame): Promise<Sent>
  state(): ConnectionState
  /** Of the link that stands now. */
  link(): number
  /** Resolves with true when frames can be sent, with false when that will never be again. */
  ready(): Promise<boolean>
}

const PERMANENT: readonly number[] = [codes.wrongCredentials, codes.unknownBot]

/** Keeps one link open, for as long as the program runs. */
export function createConnection(settings: LinkSettings, events: ConnectionEvents): Connection {
  const { pace, around } = settings
  let state: ConnectionState = { kind: 'stopped' }
  let link: Link | undefined
  let links = 0
  let failures = 0
  let cancelRetry: () => void = () => undefined
  const waiting = new Set<(isReady: boolean) => void>()

  function become(next: ConnectionState): void {
    state = next
    const isReady = next.kind === 'connected'
    if (isReady || isOver(next)) {
      for (const resolve of waiting) resolve(isReady)
      waiting.clear()
    }
    events.changed(next)
  }

  function open(): void {
    become({ kind: 'connecting' })
    const mine = ++links
    let since: number | undefined
    link = openLink(settings, {
      subscribed() {
        since = around.now()
        become({ kind: 'connected' })
      },
      pushed: (push) => events.pushed(push, mine),
      ended(end) {
        link = undefined
        if (since !== undefined && around.now() - since >= pace.steady) failures = 0
        over(end)
      },
    })
  }

  function over(end: LinkEnd): void {
    const last = lastState(end)
    if (last) become(last)
    else if (end.kind === 'lost' || end.kind === 'refused') retry(end)
  }

  function retry(end: Extract<LinkEnd, { kind: 'lost' | 'refused' }>): void {
    const isCrowded = end.kind === 'refused' && end.code === codes.tooOften
    const milliseconds = isCrowded
      ? backoff(failures, pace.crowded, pace.longestCrowded, around.random())
      : backoff(failures, pace.firstRetry, pace.longestRetry, around.random())
    failures += 1
    become({
      kind: 'waiting',
      reason: end.kind === 'refused' ? `${end.code} ${end.message}` : end.reason,
      milliseconds,
    })
    cancelRetry = around.after(milliseconds, open)
  }

  return {
    start() {
      if (isOver(state)) open()
    },
    stop() {
      cancelRetry()
      if (link) link.close()
      else become({ kind: 'stopped' })
    },
    send: (frame) => link?.send(frame) ?? Promise.resolve({ kind: 'offline' }),
    state: () => state,
    link: () => links,
    ready: () =>
      state.kind === 'connected' || isOver(state)
        ? Promise.resolve(state.kind === 'connected')
        : new Promise((resolve) => waiting.add(resolve)),
  }
}

/** The state that a link leaves behind where none follows it. */
function lastState(end: LinkEnd): ConnectionState | undefined {
  if (end.kind === 'closed') return { kind: 'stopped' }
  if (end.kind === 'kicked') return { kind: 'kicked' }
  return end.kind === 'refused' && PERMANENT.includes(end.code) ? { kind: 'refused', code: end.code } : undefined
}

const isOver = ({ kind }: ConnectionState): boolean => kind === 'kicked' || kind === 'refused' || kind === 'stopped'
