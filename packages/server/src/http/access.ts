import { createHash, timingSafeEqual } from 'node:crypto'
import { BlockList, isIP } from 'node:net'
import type { ApiToken } from '../config/tokens.ts'
import { fail } from './fault.ts'
import { crossSite, loopbackOnly, unauthorized } from './faults.ts'

interface Visitor {
  /** Of the socket: what headers say about it can be invented. */
  readonly address: string | undefined
  readonly host: string | undefined
  readonly authorization: string | undefined
}

/**
 * Who asks. With tokens: the name beside the token that is shown (`Bearer`, or `Basic` with name and token for browsers).
 * Without: whoever is on this machine.
 * @throws {HttpFault} 401, 403.
 */
export function admit(tokens: readonly ApiToken[] | undefined, visitor: Visitor): string {
  if (tokens) return holderOf(tokens, visitor.authorization) ?? fail(unauthorized())
  // The name too: a page elsewhere can give its own name this machine's address and have a browser here ask for it.
  return isLoopback(visitor.address) && isLocalName(visitor.host) ? 'local' : fail(loopbackOnly())
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')
loopback.addSubnet('::ffff:127.0.0.0', 104, 'ipv6')

export function isLoopback(address: string | undefined): boolean {
  const family = isIP(address ?? '')
  return address !== undefined && family !== 0 && loopback.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

function isLocalName(host: string | undefined): boolean {
  const name = (host ?? '')
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()
  return name === 'localhost' || isLoopback(name)
}

function holderOf(tokens: readonly ApiToken[], authorization = ''): string | undefined {
  const [scheme = '', value = ''] = authorization.trim().split(/\s+/, 2)
  const shown = scheme.toLowerCase() === 'basic' ? fromBasic(value) : { name: undefined, token: value }
  if (!['bearer', 'basic'].includes(scheme.toLowerCase())) return undefined
  // Every token is compared, each in the same time.
  const holders = tokens.filter(({ token }) => timingSafeEqual(digest(token), digest(shown.token)))
  return holders.find(({ name }) => shown.name === undefined || shown.name === name)?.name
}

function fromBasic(value: string): { readonly name: string; readonly token: string } {
  const [name = '', ...rest] = Buffer.from(value, 'base64').toString('utf8').split(':')
  return { name, token: rest.join(':') }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * A browser says where a request comes from; one that another site made it send, with the rights of the person in front
 * of it, must not write.
 * @throws {HttpFault} 403.
 */
export function refuseCrossSite(method: string, site: string | undefined): void {
  const isReading = method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
  if (!isReading && (site === 'cross-site' || site === 'same-site')) fail(crossSite())
}
