import axios from 'axios'
import { openMedia } from '../crypto/media.ts'
import type { MediaLink } from '../frame/message.ts'

export type Downloaded =
  | { readonly kind: 'media'; readonly bytes: Buffer }
  | { readonly kind: 'failed'; readonly reason: 'host' | 'too-large' | 'network' | 'key' }

interface DownloadSettings {
  /** Names of hosts beyond WeCom's own, e.g. of a private deployment. */
  readonly hosts?: readonly string[] | undefined
  readonly largest?: number | undefined
}

/** Where WeCom keeps what people send. */
const OWN = /(^|\.)(qq\.com|myqcloud\.com|tencentcos\.cn|qpic\.cn)$/
const LARGEST = 100 * 1024 * 1024

/** Fetches and decrypts a file. Its address is followed to WeCom's hosts only: a message could name any. */
export async function downloadMedia(
  { url, key }: MediaLink,
  { hosts = [], largest = LARGEST }: DownloadSettings = {},
): Promise<Downloaded> {
  if (!isAllowed(url, hosts)) return { kind: 'failed', reason: 'host' }
  try {
    const { status, data } = await axios.get<ArrayBuffer>(url, {
      responseType: 'arraybuffer',
      timeout: 60_000,
      maxRedirects: 0,
      maxContentLength: largest + 32,
      validateStatus: () => true,
    })
    if (status !== 200) return { kind: 'failed', reason: 'network' }
    const bytes = openMedia(new Uint8Array(data), key)
    return bytes ? { kind: 'media', bytes } : { kind: 'failed', reason: 'key' }
  } catch (error) {
    const isLarge = axios.isAxiosError(error) && /maxContentLength/.test(error.message)
    return { kind: 'failed', reason: isLarge ? 'too-large' : 'network' }
  }
}

function isAllowed(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  if (hosts.includes(hostname)) return protocol === 'https:' || protocol === 'http:'
  return protocol === 'https:' && OWN.test(hostname)
}
