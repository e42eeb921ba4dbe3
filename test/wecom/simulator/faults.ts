/** How the simulator misbehaves. Each can be changed while it runs. */
export interface Faults {
  /** The answer to the next subscriptions, by code; 0 or left out: accepted. */
  subscribe: number[]
  /** So many of the next acknowledgements never come. */
  loseAcks: number
  /** So many of the next acknowledgements come twice. */
  doubleAcks: number
  /** Every acknowledgement takes so long, in milliseconds. */
  ackDelay: number
  /** So many of the next acknowledgements take longer than anybody waits. */
  lateAcks: number
  lateBy: number
  /** Heartbeats and everything else go unanswered; the socket stays open. */
  mute: boolean
  /** The next frames with this command are answered with this code. */
  refuse: { cmd: string; code: number }[]
  /** The next links break just after a reply has been shown and before its acknowledgement. */
  dropBeforeAck: number
  /**
   * Answers of the HTTP side, in order; `slow` and `broken` are what they say, `silent` never answers, `failing` is an HTTP 500, a
   * number is an errcode.
   */
  http: ('ok' | 'slow' | 'broken' | 'silent' | 'failing' | number)[]
}

export const noFaults = (): Faults => ({
  subscribe: [],
  loseAcks: 0,
  doubleAcks: 0,
  ackDelay: 0,
  lateAcks: 0,
  lateBy: 0,
  mute: false,
  refuse: [],
  dropBeforeAck: 0,
  http: [],
})

type Counter = { [Name in keyof Faults]: Faults[Name] extends number ? Name : never }[keyof Faults]

/** Whether this fault is due; counts it down. */
export function take(faults: Faults, name: Counter): boolean {
  if (faults[name] <= 0) return false
  faults[name] -= 1
  return true
}
