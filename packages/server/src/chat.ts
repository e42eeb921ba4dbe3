/** `npm run chat`: the same conversation in a terminal, also with lines from a pipe. */
import { createInterface } from 'node:readline'
import { readConfig } from './config/config.ts'
import { failStart, toldLine } from './process/fail.ts'
import { type Line, openLine } from './terminal/line.ts'

const LEAVE = /^\s*(exit|quit|退出)\s*$/i

try {
  await talk(await openLine(readConfig(process.env)))
} catch (error) {
  failStart(error)
}

async function talk(line: Line): Promise<void> {
  const { stdin: input, stdout: output } = process
  const isPerson = input.isTTY === true
  const terminal = createInterface({ input, output: isPerson ? output : undefined, prompt: '› ' })
  if (isPerson) output.write('整改助手：请说。“帮助”看能做什么，“退出”离开。（Ask in English too; “exit” leaves.）\n')
  if (isPerson) terminal.prompt()
  try {
    for await (const text of terminal) {
      if (LEAVE.test(text)) break
      if (text.trim() !== '') output.write(`${await answer(line, text)}\n\n`)
      if (isPerson) terminal.prompt()
    }
  } finally {
    terminal.close()
    await line.close()
  }
}

async function answer(line: Line, text: string): Promise<string> {
  try {
    return (await line.say(text)).join('\n\n')
  } catch (error) {
    return toldLine(error) ?? Promise.reject(error)
  }
}
