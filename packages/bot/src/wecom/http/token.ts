import { codes } from '../codes.ts'
import type { Surroundings } from '../surroundings.ts'
import type { HttpAnswer, Transport } from './transport.ts'

export interface AppCredentials {
  readonly corpId: string
  readonly secret: string
}

/** The access token of a self-built app. */
export interface Tokens {
  /**
   * Makes a call with the token, and once more with a new one where WeCom says that the token is no longer good.
   */
  withToken(call: (token: string) => Promise<HttpAnswer>): Promise<HttpAnswer>
}

type Token = { readonly value: string; readonly until: number }
/** A token a little before its end is not used any more. */
const MARGIN = 300_000

/** One request for a token at a time, shared by all who need one. */
export function createTokens(
  transport: Transport,
  { corpId, secret }: AppCredentials,
  { now }: Pick<Surroundings, 'now'>,
): Tokens {
  let held: Token | undefined
  let asking: Promise<Token | HttpAnswer> | undefined

  async function ask(): Promise<Token | HttpAnswer> {
    const answer = await transport.get('/cgi-bin/gettoken', { corpid: corpId, corpsecret: secret })
    if (answer.kind !== 'answered' || answer.code !== 0) return answer.kind === 'answered' ? answer : notReached(answer)
    const { access_token: value, expires_in: seconds } = answer.body
    if (typeof value !== 'string') return { kind: 'unreached', reason: 'an answer without a token' }
    held = { value, until: now() + Number(seconds ?? 7200) * 1000 - MARGIN }
    return held
  }

  function token(): Promise<Token | HttpAnswer> {
    if (held && held.until > now()) return Promise.resolve(held)
    asking ??= ask().finally(() => {
      asking = undefined
    })
    return asking
  }

  return {
    async withToken(call) {
      const first = await token()
      if ('kind' in first) return first
      const answer = await call(first.value)
      if (answer.kind !== 'answered' || !codes.token.includes(answer.code)) return answer
      // Somebody else may have got a new one meanwhile.
      if (held === first) held = undefined
      const second = await token()
      return 'kind' in second ? second : call(second.value)
    },
  }
}

/** Without a token the call itself was never made. */
const notReached = ({ reason }: { readonly reason: string }): HttpAnswer => ({
  kind: 'unreached',
  reason: `no token: ${reason}`,
})
