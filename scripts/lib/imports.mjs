import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, posix } from 'node:path'
import { parseSync } from 'oxc-parser'
import { root } from './root.mjs'
import { filesBelow } from './workspace.mjs'

/** @typedef {{ file: string, line: number, target: string, isType: boolean }} Import */

/** Each package may import those before it. */
const direction = ['packages/rules', 'packages/bot', 'packages/server', 'test']

/** @returns {string[]} one line for each import that crosses a border it must not cross */
export function findForbiddenImports() {
  const imports = direction.flatMap(filesBelow).filter(isSource).flatMap(importsOf)
  return [...imports.flatMap(faultsOf), ...engineInTheRunningRules(imports)]
}

/** @param {string} file */
function isSource(file) {
  return file.endsWith('.ts') && !/\/(dist|node_modules)\//.test(file)
}

/** @param {string} file */
function isTest(file) {
  return file.endsWith('.test.ts') || /^packages\/rules\/src\/rulebooks\/golden\//.test(file)
}

/**
 * @param {string} file
 * @returns {Import[]}
 */
function importsOf(file) {
  const text = readFileSync(join(root, file), 'utf8')
  const { module } = parseSync(file, text)
  const exports = module.staticExports.flatMap(({ start, entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [{ start, target: moduleRequest.value }] : [])),
  )
  const imports = module.staticImports.map(({ start, moduleRequest }) => ({ start, target: moduleRequest.value }))
  const dynamic = module.dynamicImports.map(({ start, moduleRequest }) => ({
    start,
    target: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  }))
  return [...imports, ...exports, ...dynamic].map(({ start, target }) => ({
    file,
    line: text.slice(0, start).split('\n').length,
    target,
    isType: /^(import|export)\s+type\b/.test(text.slice(start, start + 20)),
  }))
}

/** @param {Import} found */
function faultsOf(found) {
  const reason = borderFault(found) ?? purityFault(found)
  return reason ? [fault(found, reason)] : []
}

/** @param {Import} found */
function borderFault({ file, target }) {
  const home = direction.findIndex((folder) => file.startsWith(`${folder}/`))
  if (target.startsWith('.')) {
    const isInside = resolve(file, target).startsWith(`${direction[home]}/`)
    // The tests of the whole look into every room.
    return isInside || direction[home] === 'test'
      ? undefined
      : 'a relative import stays inside its package; name the other package instead'
  }
  const [, name] = /^@zhenggai\/([^/]+)/.exec(target) ?? []
  if (!name) return undefined
  const isBefore = direction.slice(0, home).includes(`packages/${name}`)
  return isBefore ? undefined : 'imports run one way: server → bot → rules'
}

/** @param {Import} found */
function purityFault({ file, target }) {
  const isPure = /^packages\/(rules|bot)\/src\//.test(file) && !file.startsWith('packages/bot/src/wecom/')
  if (!isPure || isTest(file)) return undefined
  if (isBuiltin(target)) return 'this part is pure and runs in browsers: what needs Node.js belongs in the server'
  return target === 'axios' ? 'only the WeCom client talks to the network' : undefined
}

/**
 * json-rules-engine compiles rulebooks; who imports only the running rules must not load it.
 *
 * @param {readonly Import[]} imports
 */
function engineInTheRunningRules(imports) {
  const running = reachable(
    'packages/rules/src/index.ts',
    imports.filter(({ isType }) => !isType),
  )
  const reason = 'the running rules come without the engine: only what is reached from compile.ts may import it'
  return imports
    .filter(({ file, target, isType }) => target === 'json-rules-engine' && !isType && running.has(file))
    .map((found) => fault(found, reason))
}

/**
 * @param {string} entry
 * @param {readonly Import[]} imports
 */
function reachable(entry, imports) {
  const seen = new Set([entry])
  for (const file of seen) {
    for (const found of imports) {
      if (found.file === file && found.target.startsWith('.')) seen.add(resolve(file, found.target))
    }
  }
  return seen
}

/**
 * @param {string} file
 * @param {string} target
 */
function resolve(file, target) {
  return posix.join(posix.dirname(file), target)
}

/**
 * @param {Import} found
 * @param {string} reason
 */
function fault({ file, line, target }, reason) {
  return `${file}:${line} imports ${target}: ${reason}.`
}
