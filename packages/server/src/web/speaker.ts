import type { Person } from '@zhenggai/bot'
import type { RouteContext } from '../http/context.ts'
import type { House } from '../http/house.ts'
import { visitorOf } from './visitor.ts'

/** Who talks on the chat page. */
export interface Speaker {
  /** What the directory enters them under: the name of their token or, on this machine, the name that their browser keeps. */
  readonly id: string
  readonly known: Person | undefined
  /** Nobody was entered yet, and whoever is on this machine counts as the office. */
  readonly isFree: boolean
}

export async function speakerOf({ config, directory }: House, ctx: RouteContext, caller: string): Promise<Speaker> {
  const id = config.tokens ? caller : visitorOf(ctx)
  const known = await directory.person(id)
  return { id, known, isFree: !known && (await directory.isEmpty()) }
}
