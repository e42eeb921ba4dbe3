import type { Text } from '@zhenggai/rules'

/** What was found out about one part of the configuration. */
export interface Finding {
  /** As in `/readyz`: `ai-bot`, `app`, `robot:1`, `callback`. */
  readonly name: string
  readonly result: 'ok' | 'failed' | 'skipped'
  readonly text: Text
}

export const found = (name: string, result: Finding['result'], zh: string, en: string): Finding => ({
  name,
  result,
  text: { zh, en },
})
