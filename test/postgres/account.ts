import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'

/** Who runs the server: nothing where this account may. */
export type Account = { readonly uid: number; readonly gid: number } | Record<string, never>

/** PostgreSQL refuses to run as root; then the account `nobody` runs it, or another one that is no person's. */
export async function accountForServer(): Promise<Account> {
  if (userInfo().uid !== 0) return {}
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const fit = accounts.find(([name]) => name === 'nobody') ?? accounts.find(([, , uid]) => Number(uid) > 0)
  if (!fit) throw new Error('PostgreSQL does not run as root, and this system has no other account')
  return { uid: Number(fit[2]), gid: Number(fit[3]) }
}
