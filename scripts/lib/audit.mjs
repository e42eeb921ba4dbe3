// Known vulnerabilities in what the program runs with. Asked of the npm registry, so it says nothing where that does not answer.
import { pnpm } from './pnpm.mjs'
import { shell } from './shell.mjs'

const NO_ANSWER =
  /ERR_PNPM_AUDIT_BAD_RESPONSE|ERR_PNPM_AUDIT_ENDPOINT_NOT_EXISTS|ERR_PNPM_META_FETCH_FAIL|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/

/** @returns {Promise<{ ok: boolean, output: string }>} */
export async function auditDependencies() {
  const { ok, output } = await shell(`${pnpm} audit --prod --audit-level=moderate`)
  if (ok || !NO_ANSWER.test(output)) return { ok, output }
  console.log('       dependencies: the registry answered no audit, so nothing is known either way')
  return { ok: true, output }
}
