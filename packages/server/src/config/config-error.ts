import type { Text } from '@zhenggai/rules'

/** A setting that stops the start. Its message is one line that names the variable and the mend. */
export class ConfigError extends Error {
  readonly code = 'config'
  readonly variable: string
  constructor(variable: string, { zh, en }: Text) {
    super(`${variable}：${zh} | ${variable}: ${en}`.replaceAll(/\s*\n\s*/g, ' '))
    this.name = 'ConfigError'
    this.variable = variable
  }
}
