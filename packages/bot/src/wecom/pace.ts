/** How long things may take, in milliseconds. */
export interface Pace {
  /** From opening the socket to the answer to the subscription. */
  readonly handshake: number
  /** Between two heartbeats; WeCom advises 30 s. */
  readonly heartbeat: number
  /** A link on which nothing at all was heard for so long is dead. */
  readonly silence: number
  /** For the acknowledgement of one frame. */
  readonly ack: number
  /** The first wait before connecting again; it doubles with each failure. */
  readonly firstRetry: number
  readonly longestRetry: number
  /** The first wait where WeCom says that subscriptions come too often; it doubles, too. */
  readonly crowded: number
  readonly longestCrowded: number
  /** A link that has held this long makes earlier failures forgotten. */
  readonly steady: number
  /** The windows in which messages of one conversation are counted, and the pause where WeCom says that they were too many. */
  readonly minute: number
  readonly hour: number
}

export const usualPace: Pace = {
  handshake: 10_000,
  heartbeat: 15_000,
  silence: 40_000,
  ack: 10_000,
  firstRetry: 1000,
  longestRetry: 60_000,
  crowded: 120_000,
  longestCrowded: 900_000,
  steady: 5000,
  minute: 60_000,
  hour: 3_600_000,
}
