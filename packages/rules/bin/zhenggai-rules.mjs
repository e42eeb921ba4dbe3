#!/usr/bin/env node
// zhenggai-rules check my-county.yaml …: each mistake in these rulebooks with its place, or what was proved.
// Exit code: 0 all are sound, 1 there are mistakes, 2 something could not be checked.
import { readFile } from 'node:fs/promises'

const usage = `Usage: zhenggai-rules check <file> …
Checks rulebooks (YAML or JSON): every combination of facts leads to one procedure or a declared gap, every step can be
reached, every event can happen, every clock can be met, every name exists.`

const reasons = {
  ENOENT: 'there is no such file; check the name',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'this user may not read it',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8; save it as UTF-8',
}

process.exitCode = await main(process.argv.slice(2))

/** @param {readonly string[]} words */
async function main([command, ...files]) {
  if (command === '--help' || command === '-h' || command === 'help') return say(usage, 0)
  if (command !== 'check' || files.length === 0) return complain(usage)
  const reportOn = await load()
  if (!reportOn) return complain('The package is not built yet: run "npm run build" first.')
  const codes = []
  for (const file of files) codes.push(await check(file, reportOn))
  return Math.max(...codes)
}

/** Nothing where the package has not been built. */
async function load() {
  try {
    return (await import('@zhenggai/rules/check')).reportOn
  } catch (error) {
    if (error?.code === 'ERR_MODULE_NOT_FOUND' && /dist.check\.js/.test(error.message)) return undefined
    throw error
  }
}

async function check(file, reportOn) {
  const text = await read(file)
  if (text === undefined) return 2
  const { ok, lines } = await reportOn(file, text)
  return say(lines.join('\n'), ok ? 0 : 1)
}

async function read(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    complain(`${file}: cannot be read: ${reasons[error.code] ?? error.message}.`)
  }
}

function say(text, code) {
  console.log(text)
  return code
}

function complain(text) {
  console.error(text)
  return 2
}
