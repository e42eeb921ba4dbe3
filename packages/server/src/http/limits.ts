import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { fail } from './fault.ts'
import { tooMany } from './faults.ts'

/** How much one caller may ask of this process. Whoever is on this machine and needs no token is not counted. */
export interface Limits {
  /** @throws {HttpFault} 429. */
  request(caller: string): Promise<void>
  /** Before a token is looked at: an address that guessed too often waits. @throws {HttpFault} 429. */
  mayGuess(address: string): Promise<void>
  wrongToken(address: string): Promise<void>
  /** A person's messages, and those of a whole chat. @throws {HttpFault} 429. */
  message(user: string, chat: string | undefined): Promise<void>
}

const MINUTE = 60
const REQUESTS_A_MINUTE = 12_000
const WRONG_TOKENS_A_MINUTE = 20
const MESSAGES_A_MINUTE = 60
const MESSAGES_OF_A_CHAT_A_MINUTE = 300

export function createLimits(): Limits {
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: MINUTE })
  const requests = limiter(REQUESTS_A_MINUTE)
  const guesses = limiter(WRONG_TOKENS_A_MINUTE)
  const ofPerson = limiter(MESSAGES_A_MINUTE)
  const ofChat = limiter(MESSAGES_OF_A_CHAT_A_MINUTE)
  return {
    request: (caller) => take(requests, caller),
    async mayGuess(address) {
      const known = await guesses.get(address)
      if (known && known.consumedPoints >= WRONG_TOKENS_A_MINUTE) fail(tooMany(secondsOf(known)))
    },
    async wrongToken(address) {
      await guesses.penalty(address)
    },
    async message(user, chat) {
      await take(ofPerson, user)
      if (chat !== undefined) await take(ofChat, chat)
    },
  }
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (error) {
    if (error instanceof RateLimiterRes) fail(tooMany(secondsOf(error)))
    throw error
  }
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(Math.ceil(msBeforeNext / 1000), 1)
