/** A client of the HTTP API. */
export interface ApiToken {
  readonly name: string
  readonly token: string
}

const PAIR = /^\s*([^\s:,]{1,64}):([^\s,]{1,512})\s*$/

/** Comma-separated `name:token` pairs; undefined where one is malformed, or a name or token occurs twice. */
export function readTokens(text: string): readonly ApiToken[] | undefined {
  const pairs = text.split(',').map((pair) => PAIR.exec(pair))
  const tokens = pairs.flatMap((pair) => (pair?.[1] && pair[2] ? [{ name: pair[1], token: pair[2] }] : []))
  const isDistinct = (values: readonly string[]) => new Set(values).size === pairs.length
  const names = tokens.map(({ name }) => name)
  const secrets = tokens.map(({ token }) => token)
  return isDistinct(names) && isDistinct(secrets) ? tokens : undefined
}
