import * as fc from 'fast-check'
import { damagedData, type Target, target } from './target.ts'

interface Operation {
  readonly method: string
  readonly path: string
  readonly takesBody: boolean
}

/** A request to any route that the server describes, with a body that is nearly right, or nothing of the kind. */
function requests(operations: readonly Operation[]) {
  const anyText = fc.oneof(
    fc.constantFrom('12', '18-1', '2023-06-20', '2023-13-45', 'shidian-2023', 'overdue', '0', '-1', '９'),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  return fc.record({
    operation: fc.constantFrom(...operations),
    parameter: anyText,
    query: fc.dictionary(fc.constantFrom('asOf', 'limit', 'cursor', 'status', 'due', 'q', 'from', 'to', 'x'), anyText, {
      maxKeys: 4,
    }),
    body: fc.oneof(
      damagedData(bodies).map((data) => JSON.stringify(data) ?? ''),
      fc.string({ unit: 'binary' }),
    ),
  })
}

const problem = {
  number: 12,
  title: '姚关镇集镇污水直排',
  rulebook: 'shidian-2023',
  level: 'municipal',
  severity: 'general',
  source: 'handed-over',
  units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
  timeLimit: { text: '2023年底前', kind: 'date', due: '2023-12-31' },
  milestones: [{ goal: '管网补建', by: '2023-09-30' }],
  events: [{ type: 'handed-over', on: '2023-06-01' }],
}
const bodies: readonly unknown[] = [
  problem,
  { type: 'progress', on: '2023-06-14', note: '已开工' },
  { user: 'zhang', text: '12号6月14日已报县水务局审核', messageId: 'm', at: '2023-06-20T09:00:00+08:00' },
  { rulebook: 'shidian-2023', problem: { title: problem.title, events: problem.events }, asOf: '2023-06-20' },
  { id: 'zhang', name: '张三', unit: '县水务局', role: 'unit' },
]

/** The server at an address: it never fails by itself, and what it refuses it refuses as the description says. */
export async function http(url: string): Promise<Target> {
  const description = (await (await fetch(`${url}/openapi.json`)).json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: unknown }>>>>
  }
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => ({
      method,
      path,
      takesBody: requestBody !== undefined,
    })),
  )
  return target(
    'HTTP',
    requests(operations),
    async ({ operation: { method, path, takesBody }, parameter, query, body }) => {
      const filled = path.replaceAll(/\{\w+\}/g, encodeURIComponent(parameter))
      const answer = await fetch(`${url}${filled}?${new URLSearchParams(query)}`, {
        method: method.toUpperCase(),
        headers: { 'Content-Type': 'application/json' },
        ...(takesBody && { body }),
      })
      const text = await answer.text()
      if (answer.status >= 500 && path !== '/readyz') throw new Error(`${answer.status}: ${text}`)
      if (answer.status >= 400 && !answer.headers.get('content-type')?.includes('problem+json')) {
        throw new Error(`${answer.status} without problem details: ${text}`)
      }
    },
  )
}
