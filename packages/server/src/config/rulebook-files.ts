import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Rulebook } from '@zhenggai/rules'
import { compile, RulebookError, readRulebook } from '@zhenggai/rules/compile'
import { ConfigError } from './config-error.ts'

const endings: readonly string[] = ['.json', '.yaml', '.yml']

/**
 * The rulebooks of a folder, each checked and compiled. Files with other endings are left alone.
 * @throws {ConfigError} naming the file and the first mistake in it.
 */
export async function readRulebooks(folder: string): Promise<readonly Rulebook[]> {
  const names = (await list(folder)).filter((name) => endings.includes(extname(name))).toSorted()
  const found = new Map<string, string>()
  const rulebooks: Rulebook[] = []
  for (const name of names) {
    const rulebook = await compileFile(join(folder, name), name)
    const other = found.get(rulebook.id)
    if (other) {
      throw broken(name, `与 ${other} 的 id 相同（${rulebook.id}）`, `it has the same id as ${other} (${rulebook.id})`)
    }
    found.set(rulebook.id, name)
    rulebooks.push(rulebook)
  }
  return rulebooks
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ConfigError('RULEBOOKS_DIR', {
      zh: `目录 ${folder} 不能读取（${code}），请核对路径`,
      en: `the folder ${folder} cannot be read (${code}); check the path`,
    })
  }
}

async function compileFile(path: string, name: string): Promise<Rulebook> {
  try {
    const text = await readFile(path, 'utf8')
    return await compile(readRulebook(text).data)
  } catch (error) {
    const why = whyBroken(error)
    throw broken(name, why, why)
  }
}

function whyBroken(error: unknown): string {
  if (!(error instanceof RulebookError)) return error instanceof Error ? error.message : String(error)
  const [first] = error.mistakes
  const more = error.mistakes.length > 1 ? ` (+${error.mistakes.length - 1})` : ''
  return first ? `${first.place}: ${first.wrong} ${first.mend}`.trim() + more : error.message
}

const broken = (file: string, zh: string, en: string): ConfigError =>
  new ConfigError('RULEBOOKS_DIR', {
    zh: `规则文件 ${file} 有误，请改正后再启动：${zh}`,
    en: `mend the rulebook ${file} and start again: ${en}`,
  })
