/** FNV-1a over UTF-16 units. */
function hash(text: string, seed: number): string {
  let value = seed
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}

/**
 * The id of a proposal, bound to its proposer, its content and its place in the conversation: the same message worked on
 * twice gives the same id, another proposal another one.
 */
export function proposalId(parts: readonly unknown[]): string {
  const text = JSON.stringify(parts)
  return `bot-${hash(text, 0x811c9dc5)}${hash(text, 0x1b873593)}${hash(`${text.length}${text}`, 0xcc9e2d51)}`
}
