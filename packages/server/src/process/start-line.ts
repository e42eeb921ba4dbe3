import type { Clock } from '../clock.ts'
import type { Config } from '../config/config.ts'

/** One line: where it is, what time it thinks it is, and how to try it. */
export function startLine({ tokens, host }: Config, url: string, clock: Clock): string {
  const time = clock.now().slice(0, 16).replace('T', ' ')
  const isOpen = host !== '127.0.0.1' && host !== '::1' && host !== 'localhost'
  return [
    `整改助手已启动：${url}/chat`,
    clock.drill && `【演练】时间从 ${time} 开始`,
    isOpen && !tokens && '没有设置 API_TOKENS，只回答本机的请求',
    '用浏览器打开，或另开终端运行 npm run chat，试试“问题12下一步是什么”',
    `Zhenggai is up${clock.drill ? ` (drill from ${time})` : ''}: open the address or run npm run chat`,
  ]
    .filter(Boolean)
    .join('；')
}
