/** What WeCom answers where it does not say 0. Only those that something follows from. */
export const codes = {
  busy: -1,
  tooOften: 45009,
  tooManyAtOnce: 45033,
  unknownChat: 93006,
  unknownRobot: 93000,
  unknownBot: 93019,
  wrongCredentials: 853000,
  passing: [846601, 846602] as readonly number[],
  expiredRequest: 846605,
  expiredStream: 846608,
  notSubscribed: 846609,
  /** The access token is invalid, expired, missing. */
  token: [40014, 42001, 41001] as readonly number[],
  /** Corp, secret or agent are wrong. */
  credentials: [40001, 40091, 40013, 301002, 41011] as readonly number[],
  untrustedAddress: 60020,
  notGranted: 48002,
  /** Nobody could be reached: unknown, outside the visible range, gone. */
  unknownPerson: [40003, 60111, 60011, 81013, 82001] as readonly number[],
} as const
