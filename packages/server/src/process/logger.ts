import { type DestinationStream, destination, type Logger, pino } from 'pino'

/** To stderr: stdout belongs to what a person asked for. Whatever is handed to it, no secret and no message comes out. */
export const createLogger = (level: string, to: DestinationStream = destination({ fd: 2, sync: true })): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secretPaths, censor: HIDDEN },
      serializers: { err: errorOf },
    },
    to,
  )

const HIDDEN = '[hidden]'

const secretNames = ['authorization', 'cookie', 'token', 'tokens', 'secret', 'password', 'text', 'content', 'body']
const secretPaths = secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])

/** Of an error only what tells where it comes from: others hang whole requests on it, with their headers and bodies. */
function errorOf(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: withoutSecrets(String(error)) }
  const { name, message, stack = '', cause } = error
  const { code } = error as NodeJS.ErrnoException
  return {
    type: name,
    message: withoutSecrets(message),
    stack: withoutSecrets(stack),
    ...(code !== undefined && { code }),
    ...(cause !== undefined && { cause: errorOf(cause) }),
  }
}

/** Passwords in addresses, secrets in queries and headers, calendar feeds. */
const withoutSecrets = (text: string): string =>
  text
    .replace(/\/\/[^\s/@]+@/g, `//${HIDDEN}@`)
    .replace(/\b((?:access_token|corpsecret|secret|token|key)=)[^\s&"']+/gi, `$1${HIDDEN}`)
    .replace(/\b(Bearer|Basic) [\w.~+/=-]+/gi, `$1 ${HIDDEN}`)
    .replace(/(\/calendar\/)[\w-]{32}/g, `$1${HIDDEN}`)
