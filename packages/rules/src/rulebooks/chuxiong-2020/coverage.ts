/** Provisions that no rule encodes, and why. */
export const notComputable: Readonly<Record<string, string>> = {
  'CX-002': 'metadata: who consented to the document; it is no rule for a problem',
  'CX-003': 'exhortation without act, object or time',
  'CX-005': 'purpose; “on time” means the time limit of each plan, which the text does not set',
  'CX-006': 'basis; the provincial notice that it names is not at hand, and is named where a rule is missing',
  'CX-007': 'says what the mechanism is; no duty',
  'CX-008': 'attitude; no act',
  'CX-009': 'target without number or date',
  'CX-010': 'principle of governance',
  'CX-013': 'slogan',
  'CX-015': 'exhortation to leaders; neither rhythm nor evidence',
  'CX-016': 'exhortation to pass the pressure down',
  'CX-029': 'style of work; “zero waiting” is no time limit',
  'CX-030': 'exhortation to guide enterprises',
  'CX-035': 'policy for financing; no act that can be checked',
  'CX-036': 'policy to explore; no act that can be checked',
}
