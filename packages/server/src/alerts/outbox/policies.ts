import type { Documents } from '../../store/documents.ts'
import { type AlertPolicy, alertPolicySchema, defaultPolicy } from '../policy.ts'

const POLICIES = 'alert-policies'

/** The arrangement of a ledger; the default one where nobody made another, or where it cannot be read. */
export async function readPolicy(documents: Documents, ledger: string): Promise<AlertPolicy> {
  const document = await documents.read(POLICIES, ledger)
  return alertPolicySchema.safeParse(document?.value ?? {}).data ?? defaultPolicy
}

/** @throws {z.ZodError} for one that is not allowed. */
export async function writePolicy(documents: Documents, ledger: string, policy: unknown): Promise<AlertPolicy> {
  const checked = alertPolicySchema.parse(policy)
  await documents.write(POLICIES, ledger, checked)
  return checked
}
